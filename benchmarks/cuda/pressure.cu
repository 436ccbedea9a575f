// Kernels that want many registers; `benchmarks/spills.py` compiles them and gives them few.
// Needs nvcc. Every kernel has 256 threads a block; `extern "C"` names are those of the tables.

typedef unsigned u32;
typedef unsigned long long u64;
#define KERNEL(name) extern "C" __global__ void __launch_bounds__(256) name
#define ME (blockIdx.x * 256 + threadIdx.x)

// Values pinned by volatile loads, stored in another order.
template <typename T, int N>
__device__ void pin(T *p) {
    volatile T *v = p + ME;
    T x[N];
#pragma unroll
    for (int k = 0; k < N; k++) x[k] = v[k * 4096];
#pragma unroll
    for (int k = 0; k < N; k++) v[(N + k) * 4096] = x[(k * 37) % N];
}
KERNEL(pin_f32)(float *p) { pin<float, 100>(p); }
KERNEL(pin_f64)(double *p) { pin<double, 50>(p); }
KERNEL(pin_u64)(u64 *p) { pin<u64, 60>(p); }
KERNEL(pin_u16)(unsigned short *p) { pin<unsigned short, 90>(p); }

// A value used before and behind a loop that uses others.
template <int A, int B>
__device__ void across(float *p, int n) {
    float a[A], b[B];
    for (int k = 0; k < A; k++) a[k] = p[ME + k * 4096];
    for (int k = 0; k < B; k++) b[k] = p[ME * 7 + k];
    __syncthreads();
#pragma unroll 1
    for (int i = 0; i < n; i++) {
        float x = p[i];
        for (int k = 0; k < B; k++) b[k] = fmaf(b[k], x, b[(k + 1) % B]);
    }
    for (int k = 0; k < A; k++) p[ME + k * 4096] = a[k] * b[k % B];
}
KERNEL(across_loop)(float *p, int n) { across<56, 24>(p, n); }
KERNEL(across_loop_more)(float *p, int n) { across<80, 40>(p, n); }

// Accumulators of a tile of a matrix product, through shared memory.
template <typename T, int R>
__device__ void gemm(const T *a, const T *b, T *c, int n) {
    __shared__ T as[8][16 * R], bs[8][16 * R];
    T acc[R][R] = {};
    int tx = threadIdx.x % 16, ty = threadIdx.x / 16;
#pragma unroll 1
    for (int k0 = 0; k0 < n; k0 += 8) {
        for (int i = threadIdx.x; i < 128 * R; i += 256) {
            as[i / (16 * R)][i % (16 * R)] = a[(k0 + i / (16 * R)) * n + i % (16 * R)];
            bs[i / (16 * R)][i % (16 * R)] = b[(k0 + i / (16 * R)) * n + i % (16 * R)];
        }
        __syncthreads();
#pragma unroll
        for (int k = 0; k < 8; k++) {
            T x[R], y[R];
            for (int i = 0; i < R; i++) x[i] = as[k][ty * R + i], y[i] = bs[k][tx * R + i];
            for (int i = 0; i < R; i++)
                for (int j = 0; j < R; j++) acc[i][j] += x[i] * y[j];
        }
        __syncthreads();
    }
    for (int i = 0; i < R; i++)
        for (int j = 0; j < R; j++) c[(ty * R + i) * n + tx * R + j] = acc[i][j];
}
KERNEL(gemm_8x8)(const float *a, const float *b, float *c, int n) { gemm<float, 8>(a, b, c, n); }
KERNEL(gemm_6x6)(const float *a, const float *b, float *c, int n) { gemm<float, 6>(a, b, c, n); }
KERNEL(gemm_f64_4x4)(const double *a, const double *b, double *c, int n) { gemm<double, 4>(a, b, c, n); }
KERNEL(gemm_f64_6x6)(const double *a, const double *b, double *c, int n) { gemm<double, 6>(a, b, c, n); }
KERNEL(gemm_int_8x8)(const int *a, const int *b, int *c, int n) { gemm<int, 8>(a, b, c, n); }

// Dense algebra of small matrices, one a thread.
template <typename T, int N>
__device__ void lu(T *p) {
    T m[N][N];
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) m[i][j] = p[(i * N + j) * 4096 + ME];
#pragma unroll
    for (int k = 0; k < N; k++)
#pragma unroll
        for (int i = k + 1; i < N; i++) {
            m[i][k] /= m[k][k];
#pragma unroll
            for (int j = k + 1; j < N; j++) m[i][j] -= m[i][k] * m[k][j];
        }
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) p[(i * N + j) * 4096 + ME] = m[i][j];
}
KERNEL(lu_8)(float *p) { lu<float, 8>(p); }
KERNEL(lu_10)(float *p) { lu<float, 10>(p); }
KERNEL(lu_f64_6)(double *p) { lu<double, 6>(p); }

template <int N>
__device__ void gauss(float *p, float *q, int rounds) {
    float m[N][N], x[N];
    for (int i = 0; i < N; i++) {
        x[i] = q[i * 4096 + ME];
        for (int j = 0; j < N; j++) m[i][j] = p[(i * N + j) * 4096 + ME];
    }
#pragma unroll 1
    for (int r = 0; r < rounds; r++)
        for (int i = 0; i < N; i++) {
            float s = 0;
            for (int j = 0; j < N; j++)
                if (j != i) s = fmaf(m[i][j], x[j], s);
            x[i] = (q[i] - s) * m[i][i];
        }
    for (int i = 0; i < N; i++) q[i * 4096 + ME] = x[i];
}
KERNEL(gauss_seidel_8)(float *p, float *q, int n) { gauss<8>(p, q, n); }
KERNEL(gauss_seidel_10)(float *p, float *q, int n) { gauss<10>(p, q, n); }

// Transforms in registers.
template <int N>
__device__ void fft(float2 *p) {
    float2 x[N];
    for (int k = 0; k < N; k++) x[k] = p[k * 4096 + ME];
#pragma unroll
    for (int h = N / 2; h; h /= 2)
#pragma unroll
        for (int g = 0; g < N; g += 2 * h)
#pragma unroll
            for (int k = 0; k < h; k++) {
                float2 a = x[g + k], b = x[g + k + h];
                float w = 0.1f + k * 0.25f / h, v = 1.0f - w * w;
                float2 d = {a.x - b.x, a.y - b.y};
                x[g + k] = {a.x + b.x, a.y + b.y};
                x[g + k + h] = {d.x * v - d.y * w, d.x * w + d.y * v};
            }
    for (int k = 0; k < N; k++) p[k * 4096 + ME] = x[N - 1 - k];
}
KERNEL(fft_16)(float2 *p) { fft<16>(p); }
KERNEL(fft_32)(float2 *p) { fft<32>(p); }

KERNEL(dct_8x8)(float *p) {
    float m[8][8];
    for (int i = 0; i < 64; i++) m[i / 8][i % 8] = p[i * 4096 + ME];
    for (int pass = 0; pass < 2; pass++)
#pragma unroll
        for (int r = 0; r < 8; r++) {
            float t[8];
            for (int k = 0; k < 8; k++) {
                t[k] = 0;
                for (int j = 0; j < 8; j++) t[k] += (pass ? m[j][r] : m[r][j]) * (0.1f * ((k * 2 + 1) * j % 16) - 0.7f);
            }
            for (int k = 0; k < 8; k++) (pass ? m[k][r] : m[r][k]) = t[k];
        }
    for (int i = 0; i < 64; i++) p[i * 4096 + ME] = m[i / 8][i % 8];
}

template <int N>
__device__ void sort(u32 *p) {
    u32 x[N];
    for (int k = 0; k < N; k++) x[k] = p[k * 4096 + ME];
#pragma unroll
    for (int k = 2; k <= N; k *= 2)
#pragma unroll
        for (int j = k / 2; j; j /= 2)
#pragma unroll
            for (int i = 0; i < N; i++)
                if ((i ^ j) > i) {
                    u32 a = x[i], b = x[i ^ j];
                    x[i] = (i & k) ? max(a, b) : min(a, b);
                    x[i ^ j] = (i & k) ? min(a, b) : max(a, b);
                }
    for (int k = 0; k < N; k++) p[k * 4096 + ME] = x[k];
}
KERNEL(sort_32)(u32 *p) { sort<32>(p); }
KERNEL(sort_64)(u32 *p) { sort<64>(p); }

// Ciphers and hashes, several at once.
#define ROT(x, n) ((x) << (n) | (x) >> (32 - (n)))
#define QR(a, b, c, d) a += b, d ^= a, d = ROT(d, 16), c += d, b ^= c, b = ROT(b, 12), a += b, d ^= a, d = ROT(d, 8), c += d, b ^= c, b = ROT(b, 7)
template <int L>
__device__ void chacha(u32 *p, int rounds) {
    u32 s[L][16];
    for (int l = 0; l < L; l++)
        for (int k = 0; k < 16; k++) s[l][k] = p[(l * 16 + k) * 4096 + ME];
#pragma unroll 1
    for (int r = 0; r < rounds; r++)
#pragma unroll
        for (int l = 0; l < L; l++) {
            u32 *x = s[l];
            QR(x[0], x[4], x[8], x[12]); QR(x[1], x[5], x[9], x[13]); QR(x[2], x[6], x[10], x[14]); QR(x[3], x[7], x[11], x[15]);
            QR(x[0], x[5], x[10], x[15]); QR(x[1], x[6], x[11], x[12]); QR(x[2], x[7], x[8], x[13]); QR(x[3], x[4], x[9], x[14]);
        }
    for (int l = 0; l < L; l++)
        for (int k = 0; k < 16; k++) p[(l * 16 + k) * 4096 + ME] = s[l][k];
}
KERNEL(chacha_3)(u32 *p, int n) { chacha<3>(p, n); }
KERNEL(chacha_5)(u32 *p, int n) { chacha<5>(p, n); }

KERNEL(sha256)(u32 *p, int blocks) {
    u32 h[8], w[64];
    for (int k = 0; k < 8; k++) h[k] = p[k];
#pragma unroll 1
    for (int b = 0; b < blocks; b++) {
        for (int k = 0; k < 16; k++) w[k] = p[(b * 16 + k) * 4096 + ME];
#pragma unroll
        for (int k = 16; k < 64; k++)
            w[k] = w[k - 16] + (ROT(w[k - 15], 25) ^ ROT(w[k - 15], 14) ^ w[k - 15] >> 3) + w[k - 7] +
                   (ROT(w[k - 2], 15) ^ ROT(w[k - 2], 13) ^ w[k - 2] >> 10);
        u32 s[8];
        for (int k = 0; k < 8; k++) s[k] = h[k];
#pragma unroll
        for (int k = 0; k < 64; k++) {
            u32 t = s[7] + (ROT(s[4], 26) ^ ROT(s[4], 21) ^ ROT(s[4], 7)) + ((s[4] & s[5]) ^ (~s[4] & s[6])) + w[k] + k * 0x9e3779b9u;
            u32 u = (ROT(s[0], 30) ^ ROT(s[0], 19) ^ ROT(s[0], 10)) + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
            for (int j = 7; j; j--) s[j] = s[j - 1];
            s[4] += t, s[0] = t + u;
        }
        for (int k = 0; k < 8; k++) h[k] += s[k];
    }
    for (int k = 0; k < 8; k++) p[k * 4096 + ME] = h[k];
}

KERNEL(blake2b)(u64 *p, int rounds) {
    u64 v[16], m[16];
    for (int k = 0; k < 16; k++) v[k] = p[k], m[k] = p[(16 + k) * 4096 + ME];
#define R64(x, n) ((x) >> (n) | (x) << (64 - (n)))
#define G(a, b, c, d, x, y) a += b + x, d = R64(d ^ a, 32), c += d, b = R64(b ^ c, 24), a += b + y, d = R64(d ^ a, 16), c += d, b = R64(b ^ c, 63)
#pragma unroll 1
    for (int r = 0; r < rounds; r++) {
        G(v[0], v[4], v[8], v[12], m[0], m[1]); G(v[1], v[5], v[9], v[13], m[2], m[3]);
        G(v[2], v[6], v[10], v[14], m[4], m[5]); G(v[3], v[7], v[11], v[15], m[6], m[7]);
        G(v[0], v[5], v[10], v[15], m[8], m[9]); G(v[1], v[6], v[11], v[12], m[10], m[11]);
        G(v[2], v[7], v[8], v[13], m[12], m[13]); G(v[3], v[4], v[9], v[14], m[14], m[15]);
    }
    for (int k = 0; k < 16; k++) p[k * 4096 + ME] = v[k];
}

// Stencils, filters, particles.
KERNEL(stencil_queue)(const float *in, float *out, int nz) {
    float q[4][17];
    int at = ME;
    for (int c = 0; c < 4; c++)
        for (int k = 0; k < 17; k++) q[c][k] = in[at + (c * 32 + k) * 4096];
#pragma unroll 1
    for (int z = 0; z < nz; z++) {
        float s = 0;
        for (int c = 0; c < 4; c++)
            for (int k = 0; k < 17; k++) s = fmaf(q[c][k], 0.01f * (k + 3 * c), s);
        out[at + z * 4096] = s;
        for (int c = 0; c < 4; c++) {
            for (int k = 0; k < 16; k++) q[c][k] = q[c][k + 1];
            q[c][16] = in[at + (z + c * 32 + 17) * 4096];
        }
    }
}

template <int N>
__device__ void nbody(const float4 *bodies, float4 *out, int n) {
    float4 me[N];
    float ax[N] = {}, ay[N] = {}, az[N] = {};
    for (int k = 0; k < N; k++) me[k] = bodies[ME + k * 4096];
#pragma unroll 1
    for (int i = 0; i < n; i++) {
        float4 o = bodies[i];
#pragma unroll
        for (int k = 0; k < N; k++) {
            float dx = o.x - me[k].x, dy = o.y - me[k].y, dz = o.z - me[k].z;
            float r = rsqrtf(dx * dx + dy * dy + dz * dz + 0.01f), f = o.w * me[k].w * r * r * r;
            ax[k] += dx * f, ay[k] += dy * f, az[k] += dz * f;
        }
    }
    for (int k = 0; k < N; k++) out[ME + k * 4096] = {ax[k], ay[k], az[k], 0};
}
KERNEL(nbody_8)(const float4 *b, float4 *o, int n) { nbody<8>(b, o, n); }
KERNEL(nbody_12)(const float4 *b, float4 *o, int n) { nbody<12>(b, o, n); }

KERNEL(lattice_boltzmann)(const float *in, float *out) {
    float f[19], rho = 0, ux = 0, uy = 0, uz = 0;
    for (int k = 0; k < 19; k++) f[k] = in[k * 4096 + ME];
    for (int k = 0; k < 19; k++) {
        float cx = k % 3 - 1, cy = k / 3 % 3 - 1, cz = k / 9 % 3 - 1;
        rho += f[k], ux += cx * f[k], uy += cy * f[k], uz += cz * f[k];
    }
    ux /= rho, uy /= rho, uz /= rho;
    for (int k = 0; k < 19; k++) {
        float cx = k % 3 - 1, cy = k / 3 % 3 - 1, cz = k / 9 % 3 - 1, cu = cx * ux + cy * uy + cz * uz;
        out[k * 4096 + ME] = f[k] + 1.2f * (rho * (1 + 3 * cu + 4.5f * cu * cu - 1.5f * (ux * ux + uy * uy + uz * uz)) - f[k]);
    }
}

template <int N>
__device__ void softmax(float *p) {
    float x[N], m = -1e30f, s = 0;
    for (int k = 0; k < N; k++) x[k] = p[k * 4096 + ME], m = fmaxf(m, x[k]);
    for (int o = 16; o; o /= 2) m = fmaxf(m, __shfl_xor_sync(~0u, m, o));
    for (int k = 0; k < N; k++) x[k] = __expf(x[k] - m), s += x[k];
    for (int o = 16; o; o /= 2) s += __shfl_xor_sync(~0u, s, o);
    for (int k = 0; k < N; k++) p[k * 4096 + ME] = x[k] / s;
}
KERNEL(softmax_64)(float *p) { softmax<64>(p); }
KERNEL(softmax_96)(float *p) { softmax<96>(p); }

KERNEL(layernorm_80)(float *p, const float *w) {
    float x[80], s = 0, v = 0;
    for (int k = 0; k < 80; k++) x[k] = p[k * 4096 + ME], s += x[k];
    s = s / 80;
    for (int k = 0; k < 80; k++) v += (x[k] - s) * (x[k] - s);
    v = rsqrtf(v / 80 + 1e-5f);
    __syncthreads();
    for (int k = 0; k < 80; k++) p[k * 4096 + ME] = (x[k] - s) * v * w[k];
}

template <typename T, int N>
__device__ void horner(const T *c, T *p, int n) {
    T x[N], y[N];
    for (int k = 0; k < N; k++) x[k] = p[k * 4096 + ME], y[k] = 0;
#pragma unroll 1
    for (int i = 0; i < n; i++) {
        T a = c[i];
        for (int k = 0; k < N; k++) y[k] = y[k] * x[k] + a;
    }
    for (int k = 0; k < N; k++) p[k * 4096 + ME] = y[k];
}
KERNEL(horner_40)(const float *c, float *p, int n) { horner<float, 40>(c, p, n); }
KERNEL(horner_f64_20)(const double *c, double *p, int n) { horner<double, 20>(c, p, n); }

KERNEL(mandelbrot_16)(u32 *out, float x0, float y0, float step, int most) {
    float x[16], y[16], cx[16], cy = y0 + step * blockIdx.y;
    u32 n[16];
    for (int k = 0; k < 16; k++) x[k] = y[k] = 0, n[k] = 0, cx[k] = x0 + step * (ME * 16 + k);
#pragma unroll 1
    for (int i = 0; i < most; i++)
        for (int k = 0; k < 16; k++) {
            float xx = x[k] * x[k], yy = y[k] * y[k];
            if (xx + yy < 4) y[k] = 2 * x[k] * y[k] + cy, x[k] = xx - yy + cx[k], n[k]++;
        }
    for (int k = 0; k < 16; k++) out[ME + k * 4096] = n[k];
}

// Two phases that hold different values, a branch between.
KERNEL(phases)(float *p, int n) {
    float a[48], b[48];
    for (int k = 0; k < 48; k++) a[k] = p[k * 4096 + ME];
    if (n > 3) {
        for (int k = 0; k < 48; k++) b[k] = p[(k + 50) * 4096 + ME];
        __syncthreads();
#pragma unroll 1
        for (int i = 0; i < n; i++)
            for (int k = 0; k < 48; k++) b[k] = b[k] * 0.5f + b[(k + 5) % 48];
        for (int k = 0; k < 48; k++) p[(k + 50) * 4096 + ME] = b[k];
    }
    __syncthreads();
#pragma unroll 1
    for (int i = 0; i < n; i++)
        for (int k = 0; k < 48; k++) a[k] = a[k] * 0.25f + a[(k + 7) % 48];
    for (int k = 0; k < 48; k++) p[k * 4096 + ME] = a[k];
}
