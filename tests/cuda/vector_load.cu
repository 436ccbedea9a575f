// nvcc: -arch=sm_80
// Loads and stores of vectors, and of narrow vector elements.
extern "C" __global__ void vector_load(const float4 *a, const uchar4 *b, const double2 *c, float4 *out, short2 *s, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float4 v = a[i];
    uchar4 u = b[i];
    double2 d = c[i];
    out[i] = make_float4(v.w * u.x, v.z * u.y, v.y * (float)d.x, v.x * (float)d.y + u.w);
    s[i] = make_short2((short)(u.x - u.y), (short)(u.z * 100));
}
