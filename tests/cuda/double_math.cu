// nvcc: -arch=sm_90
// Double precision with each rounding mode.
extern "C" __global__ void double_math(const double *a, const double *b, const double *c, double *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    double x = a[i], y = b[i], z = c[i], *o = out + i * 16;
    o[0] = __dadd_rn(x, y); o[1] = __dadd_rz(x, y); o[2] = __dadd_ru(x, y); o[3] = __dadd_rd(x, y);
    o[4] = __dmul_rz(x, y); o[5] = __dmul_ru(x, y); o[6] = __dmul_rd(x, y);
    o[7] = __fma_rn(x, y, z); o[8] = __fma_rz(x, y, z); o[9] = __fma_ru(x, y, z);
    o[10] = __ddiv_rn(x, y); o[11] = __ddiv_rz(x, y); o[12] = __ddiv_ru(x, y);
    o[13] = __dsqrt_rn(fabs(x)); o[14] = __dsqrt_rd(fabs(x)); o[15] = __dsqrt_ru(fabs(x));
}
