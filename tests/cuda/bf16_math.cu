// nvcc: -arch=sm_90
// bfloat16 arithmetic and conversions.
#include <cuda_bf16.h>
extern "C" __global__ void bf16_math(const __nv_bfloat16 *a, const __nv_bfloat16 *b, __nv_bfloat16 *out, float *f, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    __nv_bfloat16 x = a[i], y = b[i], *o = out + i * 6;
    o[0] = __hadd(x, y);
    o[1] = __hmul(x, y);
    o[2] = __hfma(x, y, x);
    __nv_bfloat162 r = __hmul2(__halves2bfloat162(x, y), __halves2bfloat162(y, y));
    o[3] = __low2bfloat16(r);
    o[4] = __high2bfloat16(r);
    o[5] = __float2bfloat16_rn(__bfloat162float(x) * 1.00390625f);
    f[i] = __bfloat162float(x) + __bfloat162float(y);
}
