// nvcc: -arch=sm_80
// mma.sync on bytes, tf32, f64 and f16 with fragments loaded as the manual lays them out.
#include <cuda_fp16.h>
extern "C" __global__ void mma_types(const signed char *a8, const signed char *b8, int *c8, const float *at, const float *bt,
                                     float *ct, const double *ad, const double *bd, double *cd, const __half *ah,
                                     const __half *bh, __half *ch) {
    int t = threadIdx.x, g = t / 4, q = t % 4;
    {
        int r[4], s[2], d[4] = {1, 2, 3, 4};
        for (int i = 0; i < 4; i++) r[i] = *(const int *)(a8 + (g + i % 2 * 8) * 32 + q * 4 + i / 2 * 16);
        for (int i = 0; i < 2; i++) {
            signed char x[4];
            for (int j = 0; j < 4; j++) x[j] = b8[(q * 4 + j + i * 16) * 8 + g];
            s[i] = (x[0] & 255) | (x[1] & 255) << 8 | (x[2] & 255) << 16 | (x[3] & 255) << 24;
        }
        asm volatile("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
                     : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3]) : "r"(r[0]), "r"(r[1]), "r"(r[2]), "r"(r[3]), "r"(s[0]), "r"(s[1]));
        for (int i = 0; i < 4; i++) c8[(g + i / 2 * 8) * 8 + q * 2 + i % 2] = d[i];
    }
    {
        unsigned r[4], s[2];
        float d[4] = {0, 0, 0, 0};
        for (int i = 0; i < 4; i++) asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(r[i]) : "f"(at[(g + i % 2 * 8) * 8 + q + i / 2 * 4]));
        for (int i = 0; i < 2; i++) asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(s[i]) : "f"(bt[(q + i * 4) * 8 + g]));
        asm volatile("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
                     : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]) : "r"(r[0]), "r"(r[1]), "r"(r[2]), "r"(r[3]), "r"(s[0]), "r"(s[1]));
        for (int i = 0; i < 4; i++) ct[(g + i / 2 * 8) * 8 + q * 2 + i % 2] = d[i];
    }
    {
        double d0 = 0.5, d1 = -0.5;
        asm volatile("mma.sync.aligned.m8n8k4.row.col.f64.f64.f64.f64 {%0,%1}, {%2}, {%3}, {%0,%1};"
                     : "+d"(d0), "+d"(d1) : "d"(ad[g * 4 + q]), "d"(bd[q * 8 + g]));
        cd[g * 8 + q * 2] = d0; cd[g * 8 + q * 2 + 1] = d1;
    }
    {
        unsigned r[2], s, d[2] = {0, 0};
        for (int i = 0; i < 2; i++) r[i] = *(const unsigned *)(ah + (g + i * 8) * 8 + q * 2);
        s = __half_as_ushort(bh[q * 2 * 8 + g]) | (unsigned)__half_as_ushort(bh[(q * 2 + 1) * 8 + g]) << 16;
        asm volatile("mma.sync.aligned.m16n8k8.row.col.f16.f16.f16.f16 {%0,%1}, {%2,%3}, {%4}, {%0,%1};"
                     : "+r"(d[0]), "+r"(d[1]) : "r"(r[0]), "r"(r[1]), "r"(s));
        for (int i = 0; i < 2; i++) *(unsigned *)(ch + (g + i * 8) * 8 + q * 2) = d[i];
    }
}
