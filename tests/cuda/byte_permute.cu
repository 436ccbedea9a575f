// nvcc: -arch=sm_80
// Permutations of bytes, and arithmetic on four bytes at once.
extern "C" __global__ void byte_permute(const unsigned *a, const unsigned *b, unsigned *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    unsigned x = a[i], y = b[i], *o = out + i * 6;
    o[0] = __byte_perm(x, y, 0x5140);
    o[1] = __byte_perm(x, 0, 0x0123);
    o[2] = __byte_perm(x, y, x & 0x7777);
    o[3] = __vadd4(x, y);
    o[4] = __dp4a((int)x, (int)y, 7);
    o[5] = __vmaxu4(x, y);
}
