// nvcc: -arch=sm_80 --use_fast_math
// Approximate functions, flushing of subnormals, fast division.
extern "C" __global__ void fast_math(const float *x, float *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    float v = x[i], *o = out + i * 8;
    o[0] = sinf(v); o[1] = cosf(v); o[2] = expf(v); o[3] = logf(fabsf(v) + 0.1f);
    o[4] = v / 3.0f; o[5] = sqrtf(fabsf(v)); o[6] = rsqrtf(fabsf(v) + 1.0f); o[7] = v * 1e-38f * 0.01f;
}
