// nvcc: -arch=sm_80
// A 16x8 tile by mma.sync: fragments by ldmatrix from shared memory, which asynchronous copies fill.
extern "C" __global__ void mma_bf16(const unsigned short *a, const unsigned short *b, float *c, int k) {
    __shared__ __align__(16) unsigned short as[16][24], bs[16][8];
    int t = threadIdx.x;
    float d0 = 0, d1 = 0, d2 = 0, d3 = 0;
    for (int k0 = 0; k0 < k; k0 += 16) {
        unsigned pa = (unsigned)__cvta_generic_to_shared(&as[t / 2][t % 2 * 8]);
        asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(pa), "l"(a + (t / 2) * k + k0 + t % 2 * 8));
        if (t < 16) {
            unsigned pb = (unsigned)__cvta_generic_to_shared(&bs[t][0]);
            asm volatile("cp.async.ca.shared.global [%0], [%1], 16;" ::"r"(pb), "l"(b + (k0 + t) * 8));
        }
        asm volatile("cp.async.commit_group;\n\tcp.async.wait_group 0;" ::: "memory");
        __syncthreads();
        unsigned a0, a1, a2, a3, b0, b1;
        unsigned ra = (unsigned)__cvta_generic_to_shared(&as[t % 16][t / 16 * 8]);
        unsigned rb = (unsigned)__cvta_generic_to_shared(&bs[t % 16][0]);
        asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0,%1,%2,%3}, [%4];" : "=r"(a0), "=r"(a1), "=r"(a2), "=r"(a3) : "r"(ra));
        asm volatile("ldmatrix.sync.aligned.m8n8.x2.trans.shared.b16 {%0,%1}, [%2];" : "=r"(b0), "=r"(b1) : "r"(rb));
        asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
                     : "+f"(d0), "+f"(d1), "+f"(d2), "+f"(d3) : "r"(a0), "r"(a1), "r"(a2), "r"(a3), "r"(b0), "r"(b1));
        __syncthreads();
    }
    int g = t / 4, q = t % 4 * 2;
    c[g * 8 + q] = d0; c[g * 8 + q + 1] = d1; c[(g + 8) * 8 + q] = d2; c[(g + 8) * 8 + q + 1] = d3;
}
