// nvcc: -arch=sm_80
// Conversions between all widths with each rounding; NaN, infinities and out-of-range values included.
#include <cuda_fp16.h>
extern "C" __global__ void float_convert(const float *a, const double *d, int *i32, long long *i64, float *f, unsigned short *h, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float x = a[i];
    double y = d[i];
    int *o = i32 + i * 10;
    o[0] = __float2int_rn(x); o[1] = __float2int_rz(x); o[2] = __float2int_ru(x); o[3] = __float2int_rd(x);
    o[4] = (int)__float2uint_rn(x); o[5] = __double2int_rn(y); o[6] = (int)__double2uint_rz(y);
    o[7] = (short)x; o[8] = (unsigned char)x; o[9] = (int)x;
    i64[i * 2] = __float2ll_rn(x); i64[i * 2 + 1] = __double2ll_rd(y);
    float *g = f + i * 8;
    g[0] = __double2float_rn(y); g[1] = __double2float_rz(y); g[2] = __double2float_ru(y); g[3] = __double2float_rd(y);
    long long w = i64[i * 2 + 1];
    g[4] = __ll2float_rn(w); g[5] = __ll2float_rz(w); g[6] = __int2float_ru((int)w); g[7] = rintf(x) + floorf(x) + truncf(x);
    h[i * 2] = __half_as_ushort(__float2half_rn(x)); h[i * 2 + 1] = __half_as_ushort(__float2half_ru(x));
}
