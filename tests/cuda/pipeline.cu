// nvcc: -arch=sm_80
// A two-stage pipeline of asynchronous copies: a group is under way while the one before it is summed.
extern "C" __global__ void pipeline(const int *in, int *out, int tiles) {
    __shared__ int buf[2][64];
    int t = threadIdx.x, sum = 0;
    unsigned base = (unsigned)__cvta_generic_to_shared(&buf[0][t]);
    asm volatile("cp.async.ca.shared.global [%0], [%1], 4;\n\tcp.async.commit_group;" ::"r"(base), "l"(in + t) : "memory");
    for (int i = 0; i < tiles; i++) {
        if (i + 1 < tiles)
            asm volatile("cp.async.ca.shared.global [%0], [%1], 4;" ::"r"(base + (i + 1 & 1) * 256), "l"(in + (i + 1) * 64 + t) : "memory");
        asm volatile("cp.async.commit_group;\n\tcp.async.wait_group 1;" ::: "memory");
        __syncthreads();
        sum += buf[i & 1][63 - t] * (i + 1);
        __syncthreads();
    }
    out[t] = sum;
}
