// nvcc: -arch=sm_75
// Single precision with each rounding mode.
extern "C" __global__ void float_rounding(const float *a, const float *b, const float *c, float *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float x = a[i], y = b[i], z = c[i], *o = out + i * 16;
    o[0] = __fadd_rn(x, y); o[1] = __fadd_rz(x, y); o[2] = __fadd_ru(x, y); o[3] = __fadd_rd(x, y);
    o[4] = __fmul_rz(x, y); o[5] = __fmul_ru(x, y); o[6] = __fmul_rd(x, y);
    o[7] = __fmaf_rn(x, y, z); o[8] = __fmaf_rz(x, y, z); o[9] = __fmaf_ru(x, y, z);
    o[10] = __fdiv_rn(x, y); o[11] = __fdiv_rz(x, y); o[12] = __fdiv_ru(x, y);
    o[13] = __fsqrt_rn(fabsf(x)); o[14] = __fsqrt_rd(fabsf(x)); o[15] = __fsqrt_ru(fabsf(x));
}
