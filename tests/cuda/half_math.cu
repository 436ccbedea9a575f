// nvcc: -arch=sm_80
// Half precision: scalar, paired, fused, compared, converted.
#include <cuda_fp16.h>
extern "C" __global__ void half_math(const __half *a, const __half *b, __half *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    __half x = a[i], y = b[i], *o = out + i * 8;
    o[0] = __hadd(x, y);
    o[1] = __hmul(x, y);
    o[2] = __hfma(x, y, x);
    o[3] = __hsub(x, y);
    __half2 p = __halves2half2(x, y), q = __halves2half2(y, x);
    __half2 r = __hfma2(p, q, p);
    o[4] = __low2half(r);
    o[5] = __high2half(r);
    o[6] = __hgt(x, y) ? x : __float2half_rz(__half2float(x) * 1.0009765625f);
    o[7] = __hmax(__hneg(x), y);
}
