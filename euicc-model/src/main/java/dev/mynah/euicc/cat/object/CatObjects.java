package dev.mynah.euicc.cat.object;

import dev.mynah.euicc.cat.object.ComprehensionTlv.Read;
import dev.mynah.euicc.tlv.Malformed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Toolkit objects in their order, asked for by type. */
public final class CatObjects {

    public static final CatObjects NONE = new CatObjects(List.of());

    private final List<ComprehensionTlv> list;

    private CatObjects(List<ComprehensionTlv> list) {
        this.list = list;
    }

    /** The objects that were read. */
    public static CatObjects of(List<ComprehensionTlv> list) {
        return new CatObjects(List.copyOf(list));
    }

    /**
     * What is inside a BER-TLV with this tag that fills the bytes, as FETCH gives and ENVELOPE takes it. The length may be longer
     * than need be: cards in the field do that.
     */
    public static Read inside(int tag, byte[] ber) {
        if (ber.length < 2 || (ber[0] & 0xFF) != tag) {
            return new Read.Broken(new Malformed(0, "TS 101 220 7.2", "another tag than %02X".formatted(tag)));
        }
        int length = ComprehensionTlv.length(ber, 1, ber.length);
        int begin = (ber[1] & 0xFF) < 0x80 ? 2 : 2 + (ber[1] & 0x7F);
        if (length < 0 || begin + length != ber.length) {
            return new Read.Broken(new Malformed(1, "TS 101 220 7.1.2", "the length isn't that of what is there"));
        }
        return ComprehensionTlv.read(ber, begin, ber.length);
    }

    /** The objects. */
    public List<ComprehensionTlv> list() {
        return list;
    }

    /** The value of the first object of a type; empty when there is none or it means nothing. */
    public <T> Optional<T> get(ObjectType<T> type) {
        return find(type).flatMap(it -> type.decode(it.value()));
    }

    /** Whether there is an object of a type. */
    public boolean has(ObjectType<?> type) {
        return find(type).isPresent();
    }

    Optional<ComprehensionTlv> find(ObjectType<?> type) {
        return list.stream().filter(it -> it.tag() == type.tag()).findFirst();
    }

    /** The same objects and one more. */
    public <T> CatObjects with(ObjectType<T> type, T value) {
        List<ComprehensionTlv> more = new ArrayList<>(list);
        more.add(new ComprehensionTlv(type.tag(), type.required(), type.encode(value)));
        return new CatObjects(List.copyOf(more));
    }

    /** The same objects and one more, if there is one. */
    public <T> CatObjects with(ObjectType<T> type, Optional<T> value) {
        return value.map(it -> with(type, it)).orElse(this);
    }

    /** The same objects and a flag, which is an object without a value. */
    public CatObjects with(ObjectType<Boolean> type, boolean there) {
        return there ? with(type, Boolean.TRUE) : this;
    }

    /** The same objects and one for each value. */
    public <T> CatObjects withAll(ObjectType<T> type, List<T> values) {
        CatObjects all = this;
        for (T value : values) {
            all = all.with(type, value);
        }
        return all;
    }

    /** The objects but those of a type. */
    public CatObjects without(ObjectType<?> type) {
        return new CatObjects(list.stream().filter(it -> it.tag() != type.tag()).toList());
    }

    /** The same objects and others after them. */
    public CatObjects and(CatObjects others) {
        List<ComprehensionTlv> more = new ArrayList<>(list);
        more.addAll(others.list);
        return new CatObjects(List.copyOf(more));
    }

    /** The objects as bytes, one after the other. */
    public byte[] toBytes() {
        byte[] bytes = new byte[length()];
        write(bytes, 0);
        return bytes;
    }

    /** A BER-TLV with the objects in it. */
    public byte[] toBytes(int tag) {
        int length = length();
        byte[] bytes = new byte[1 + Lengths.size(length) + length];
        bytes[0] = (byte) tag;
        write(bytes, Lengths.write(length, bytes, 1));
        return bytes;
    }

    private int length() {
        return list.stream().mapToInt(ComprehensionTlv::encodedLength).sum();
    }

    private void write(byte[] to, int at) {
        int next = at;
        for (ComprehensionTlv object : list) {
            next = object.write(to, next);
        }
    }

    @Override
    public String toString() {
        return list.toString();
    }
}
