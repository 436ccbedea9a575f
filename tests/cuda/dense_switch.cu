// nvcc: -arch=sm_80 -Xcicc -O0
// A machine with many opcodes, interpreted: a loop around a large switch.
extern "C" __global__ void dense_switch(const int *code, int length, int *out, int n) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i >= n) return;
    int a = i, b = 1, pc = 0, fuel = 100;
    while (pc < length && fuel-- > 0) {
        switch (code[pc++]) {
            case 0: a += b; break;
            case 1: b = a ^ i; break;
            case 2: a *= 3; break;
            case 3: if (a & 1) pc++; break;
            case 4: b -= a; break;
            case 5: a = b % 17; break;
            case 6: if (b > 0) continue; a++; break;
            case 7: { int t = a; a = b; b = t; break; }
            case 8: pc = (a & 3) == 0 ? pc : pc + 2; break;
            case 9: for (int k = 0; k < (a & 3); k++) b += k; break;
            case 10: if ((fuel & 7) == 0) pc = 0; break;
            case 11: a = -a; break;
        }
    }
    out[i] = a * 31 + b;
}
