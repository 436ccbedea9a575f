# ruff: noqa: E501 - a row is one line
"""PTX ISA 9.7.10 and 9.7.11: textures and surfaces. See `notation` for how rows read.

`t` and `s` are handles or variables. Coordinates are padded to one, two or four; those of arrays begin with the index
of the layer, those of multi-sample textures with that of the sample. A sampler of its own goes with
`.target texmode_independent`, which modules here do not have: it is the texture's.
"""

_LOOKUP = """
{name}.geom.vec.dtype.ctype  =d:dtype*vec|=p?:pred, [t:texture, c:coord(ctype)*geom:coords]{operands}
    geom = {geometries}
    vec = v4 v2
    dtype = u32 s32 f32 | f16 f16x2 @ ptx4.2 sm_53
    ctype = {coordinates}
    when vec=v2: dtype in f16x2
    when vec=v4: dtype in u32 s32 f32 f16
    @ ptx7.1
    note without the predicate ptxas takes it from PTX 1.0 on
    effects read
"""

_LEVELS = {
    "tex": "", "tex.base": "", "tex.level": ", lod:coord(ctype)",
    "tex.grad": ", dx:f32*geom:slopes, dy:f32*geom:slopes",
}  # fmt: skip
_OFFSET, _COMPARE = ", offset:s32*geom:offsets", ", compare:f32"


def _lookups() -> str:
    """`tex` with and without a level of detail, offsets, and a depth to compare with."""
    text = ""
    for name, extra in _LEVELS.items():
        kinds = [
            ("1d 2d 3d a1d a2d", "s32 f32", ""), ("cube acube", "f32", ""),
            ("1d 2d 3d a1d a2d", "s32 f32", _OFFSET),
            ("1d 2d a1d a2d cube acube", "f32", _COMPARE), ("1d 2d a1d a2d", "f32", _OFFSET + _COMPARE),
        ]  # fmt: skip
        if name in ("tex", "tex.base"):
            kinds += [("2dms a2dms", "s32", ""), ("2dms a2dms", "s32", _OFFSET)]
        for geometries, coordinates, more in kinds:
            text += _LOOKUP.format(
                name=name, geometries=geometries, coordinates=coordinates, operands=extra + more
            )
    return text


ROWS = f"""
== tex 9.7.10.3 Look a texture up
    status refused textures are sampled by hardware
{_lookups()}
== tld4 9.7.10.4 Fetch one component of the four texels around a place
    status refused textures are sampled by hardware
tld4.comp.geom.v4.dtype.ctype  =d:dtype*4|=p?:pred, [t:texture, c:coord(ctype)*geom:coords], compare?:f32
    comp = r g b a
    geom = 2d a2d cube acube
    dtype = u32 s32 f32
    ctype = f32
    @ ptx7.1
    note without the predicate ptxas takes it from PTX 2.2 on
    effects read
tld4.comp.geom.v4.dtype.ctype  =d:dtype*4|=p?:pred, [t:texture, c:coord(ctype)*geom:coords], offset:s32*2, compare?:f32
    comp = r g b a
    geom = 2d a2d
    dtype = u32 s32 f32
    ctype = f32
    @ ptx7.1
    note without the predicate ptxas takes it from PTX 2.2 on
    effects read

== txq 9.7.10.5 Ask for a property of a texture or sampler
    status refused textures are the driver's
txq.query.b32  =d:b32, [t:handle]
    query = width height depth channel_data_type channel_order normalized_coords | array_size num_mipmap_levels num_samples @ ptx4.1
    query = force_unnormalized_coords filter_mode addr_mode_0 addr_mode_1 addr_mode_2
txq.level.query.b32  =d:b32, [t:handle], lod:u32
    query = width height depth
    @ ptx4.3 sm_30

== istypep 9.7.10.6 Whether a handle is that of a texture, a sampler or a surface
    status refused handles are the driver's
istypep.what  =p:pred, a:reg(b64)
    what = texref samplerref surfref
    @ ptx4.0 sm_30

== suld 9.7.11.1 Load from a surface
    status refused surfaces are read by hardware
suld.b.geom{{.cop}}{{.vec}}.type.clamp  =d:type*vec, [s:surface, c:s32*geom:coords]
    geom = 1d 2d | 3d @ ptx3.0 sm_20 | a1d a2d @ ptx3.0 sm_20
    cop = ca cg cs cv
    vec = v2 v4
    type = b8 b16 b32 b64
    clamp = trap clamp zero
    when vec=v4: type in b8 b16 b32
    effects read volatile

== sust 9.7.11.2 Store to a surface
    status refused surfaces are written by hardware
sust.mode.geom{{.cop}}{{.vec}}.type.clamp  [s:surface, c:s32*geom:coords], b:type*vec
    mode = b p
    geom = 1d 2d 3d a1d a2d
    cop = wb cg cs wt
    vec = v2 v4
    type = b8 b16 b32 b64
    clamp = trap clamp zero
    when vec=v4: type in b8 b16 b32
    when mode=p: type in b32
    effects write volatile

== sured 9.7.11.3 Reduce into a surface
    status refused surfaces are written by hardware
sured.mode.op.geom.type.clamp  [s:surface, c:s32*geom:coords], b:type
    mode = b p
    op = add min max and or
    geom = 1d 2d 3d
    type = u32 s32 u64 b32 | s64 b64 @ ptx8.1 sm_50
    clamp = trap clamp zero
    when mode=b op=add: type in u32 s32 u64
    when mode=b op=min,max: type in u32 s32 u64 s64
    when mode=b op=min,max type=u64: @ ptx8.1 sm_50
    when mode=b op=and,or: type in b32
    when mode=p op=add,and,or: type in b32
    when mode=p op=min,max: type in b32 b64
    effects read write atomic volatile

== suq 9.7.11.4 Ask for a property of a surface
    status refused surfaces are the driver's
suq.query.b32  =d:b32, [s:handle]
    query = width height depth channel_data_type channel_order | array_size @ ptx4.1 | memory_layout @ ptx4.2
"""
