// nvcc: -arch=sm_80
// 64-bit division and remainder, signed and unsigned, and the upper half of a 128-bit product.
extern "C" __global__ void int64_division(const long long *a, const long long *b, long long *q, long long *r,
                                          unsigned long long *uq, unsigned long long *ur,
                                          unsigned long long *high, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    q[i] = a[i] / b[i];
    r[i] = a[i] % b[i];
    unsigned long long x = a[i], y = b[i];
    uq[i] = x / y;
    ur[i] = x % y;
    high[i] = __umul64hi(x, y) ^ (unsigned long long)__mul64hi(a[i], b[i]);
}
