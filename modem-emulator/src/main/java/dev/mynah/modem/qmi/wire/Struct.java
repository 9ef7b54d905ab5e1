package dev.mynah.modem.qmi.wire;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Members in their order without padding, and the record they are. A struct with more members than these is made of
 * structs: nothing of that shows on the wire.
 */
public final class Struct<R> implements TlvType<R> {
    /** One member, and where the record has it. */
    private record Member<R, T>(TlvType<T> type, Function<R, T> component) {
        void write(R value, TlvWriter out) {
            type.write(component.apply(value), out);
        }
    }

    private final List<Member<R, ?>> members;
    private final Function<TlvReader, R> reader;

    private Struct(List<Member<R, ?>> members, Function<TlvReader, R> reader) {
        this.members = members;
        this.reader = reader;
    }

    @Override
    public String notation() {
        return members.stream().map(it -> it.type().notation()).collect(Collectors.joining(" "));
    }

    @Override
    public R read(TlvReader in) {
        return reader.apply(in);
    }

    @Override
    public void write(R value, TlvWriter out) {
        for (Member<R, ?> member : members) {
            member.write(value, out);
        }
    }

    /** The constructor of a record with 2 members. */
    @FunctionalInterface
    public interface Of2<A, B, R> {
        R make(A a, B b);
    }

    /** The constructor of a record with 3 members. */
    @FunctionalInterface
    public interface Of3<A, B, C, R> {
        R make(A a, B b, C c);
    }

    /** The constructor of a record with 4 members. */
    @FunctionalInterface
    public interface Of4<A, B, C, D, R> {
        R make(A a, B b, C c, D d);
    }

    /** The constructor of a record with 5 members. */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, R> {
        R make(A a, B b, C c, D d, E e);
    }

    /** The constructor of a record with 6 members. */
    @FunctionalInterface
    public interface Of6<A, B, C, D, E, F, R> {
        R make(A a, B b, C c, D d, E e, F f);
    }

    /** The constructor of a record with 7 members. */
    @FunctionalInterface
    public interface Of7<A, B, C, D, E, F, G, R> {
        R make(A a, B b, C c, D d, E e, F f, G g);
    }

    /** The constructor of a record with 8 members. */
    @FunctionalInterface
    public interface Of8<A, B, C, D, E, F, G, H, R> {
        R make(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** The constructor of a record with 9 members. */
    @FunctionalInterface
    public interface Of9<A, B, C, D, E, F, G, H, I, R> {
        R make(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /** The constructor of a record with 10 members. */
    @FunctionalInterface
    public interface Of10<A, B, C, D, E, F, G, H, I, J, R> {
        R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    /** The constructor of a record with 11 members. */
    @FunctionalInterface
    public interface Of11<A, B, C, D, E, F, G, H, I, J, K, R> {
        R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
    }

    /** The constructor of a record with 12 members. */
    @FunctionalInterface
    public interface Of12<A, B, C, D, E, F, G, H, I, J, K, L, R> {
        R make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
    }

    public static <R, A, B> Struct<R> of(
            TlvType<A> aType, Function<R, A> a, TlvType<B> bType, Function<R, B> b, Of2<A, B, R> record) {
        return new Struct<>(
                List.of(new Member<>(aType, a), new Member<>(bType, b)),
                in -> record.make(aType.read(in), bType.read(in)));
    }

    public static <R, A, B, C> Struct<R> of(
            TlvType<A> aType,
            Function<R, A> a,
            TlvType<B> bType,
            Function<R, B> b,
            TlvType<C> cType,
            Function<R, C> c,
            Of3<A, B, C, R> record) {
        return new Struct<>(
                List.of(new Member<>(aType, a), new Member<>(bType, b), new Member<>(cType, c)),
                in -> record.make(aType.read(in), bType.read(in), cType.read(in)));
    }

    public static <R, A, B, C, D> Struct<R> of(
            TlvType<A> aType,
            Function<R, A> a,
            TlvType<B> bType,
            Function<R, B> b,
            TlvType<C> cType,
            Function<R, C> c,
            TlvType<D> dType,
            Function<R, D> d,
            Of4<A, B, C, D, R> record) {
        return new Struct<>(
                List.of(new Member<>(aType, a), new Member<>(bType, b), new Member<>(cType, c), new Member<>(dType, d)),
                in -> record.make(aType.read(in), bType.read(in), cType.read(in), dType.read(in)));
    }

    public static <R, A, B, C, D, E> Struct<R> of(
            TlvType<A> aType,
            Function<R, A> a,
            TlvType<B> bType,
            Function<R, B> b,
            TlvType<C> cType,
            Function<R, C> c,
            TlvType<D> dType,
            Function<R, D> d,
            TlvType<E> eType,
            Function<R, E> e,
            Of5<A, B, C, D, E, R> record) {
        return new Struct<>(
                List.of(
                        new Member<>(aType, a),
                        new Member<>(bType, b),
                        new Member<>(cType, c),
                        new Member<>(dType, d),
                        new Member<>(eType, e)),
                in -> record.make(aType.read(in), bType.read(in), cType.read(in), dType.read(in), eType.read(in)));
    }

    public static <R, A, B, C, D, E, F> Struct<R> of(
            TlvType<A> aType,
            Function<R, A> a,
            TlvType<B> bType,
            Function<R, B> b,
            TlvType<C> cType,
            Function<R, C> c,
            TlvType<D> dType,
            Function<R, D> d,
            TlvType<E> eType,
            Function<R, E> e,
            TlvType<F> fType,
            Function<R, F> f,
            Of6<A, B, C, D, E, F, R> record) {
        return new Struct<>(
                List.of(
                        new Member<>(aType, a),
                        new Member<>(bType, b),
                        new Member<>(cType, c),
                        new Member<>(dType, d),
                        new Member<>(eType, e),
                        new Member<>(fType, f)),
                in -> record.make(
                        aType.read(in),
                        bType.read(in),
                        cType.read(in),
                        dType.read(in),
                        eType.read(in),
                        fType.read(in)));
    }

    public static <R, A, B, C, D, E, F, G> Struct<R> of(
            TlvType<A> aType,
            Function<R, A> a,
            TlvType<B> bType,
            Function<R, B> b,
            TlvType<C> cType,
            Function<R, C> c,
            TlvType<D> dType,
            Function<R, D> d,
            TlvType<E> eType,
            Function<R, E> e,
            TlvType<F> fType,
            Function<R, F> f,
            TlvType<G> gType,
            Function<R, G> g,
            Of7<A, B, C, D, E, F, G, R> record) {
        return new Struct<>(
                List.of(
                        new Member<>(aType, a),
                        new Member<>(bType, b),
                        new Member<>(cType, c),
                        new Member<>(dType, d),
                        new Member<>(eType, e),
                        new Member<>(fType, f),
                        new Member<>(gType, g)),
                in -> record.make(
                        aType.read(in),
                        bType.read(in),
                        cType.read(in),
                        dType.read(in),
                        eType.read(in),
                        fType.read(in),
                        gType.read(in)));
    }

    public static <R, A, B, C, D, E, F, G, H> Struct<R> of(
            TlvType<A> aType,
            Function<R, A> a,
            TlvType<B> bType,
            Function<R, B> b,
            TlvType<C> cType,
            Function<R, C> c,
            TlvType<D> dType,
            Function<R, D> d,
            TlvType<E> eType,
            Function<R, E> e,
            TlvType<F> fType,
            Function<R, F> f,
            TlvType<G> gType,
            Function<R, G> g,
            TlvType<H> hType,
            Function<R, H> h,
            Of8<A, B, C, D, E, F, G, H, R> record) {
        return new Struct<>(
                List.of(
                        new Member<>(aType, a),
                        new Member<>(bType, b),
                        new Member<>(cType, c),
                        new Member<>(dType, d),
                        new Member<>(eType, e),
                        new Member<>(fType, f),
                        new Member<>(gType, g),
                        new Member<>(hType, h)),
                in -> record.make(
                        aType.read(in),
                        bType.read(in),
                        cType.read(in),
                        dType.read(in),
                        eType.read(in),
                        fType.read(in),
                        gType.read(in),
                        hType.read(in)));
    }

    public static <R, A, B, C, D, E, F, G, H, I> Struct<R> of(
            TlvType<A> aType,
            Function<R, A> a,
            TlvType<B> bType,
            Function<R, B> b,
            TlvType<C> cType,
            Function<R, C> c,
            TlvType<D> dType,
            Function<R, D> d,
            TlvType<E> eType,
            Function<R, E> e,
            TlvType<F> fType,
            Function<R, F> f,
            TlvType<G> gType,
            Function<R, G> g,
            TlvType<H> hType,
            Function<R, H> h,
            TlvType<I> iType,
            Function<R, I> i,
            Of9<A, B, C, D, E, F, G, H, I, R> record) {
        return new Struct<>(
                List.of(
                        new Member<>(aType, a),
                        new Member<>(bType, b),
                        new Member<>(cType, c),
                        new Member<>(dType, d),
                        new Member<>(eType, e),
                        new Member<>(fType, f),
                        new Member<>(gType, g),
                        new Member<>(hType, h),
                        new Member<>(iType, i)),
                in -> record.make(
                        aType.read(in),
                        bType.read(in),
                        cType.read(in),
                        dType.read(in),
                        eType.read(in),
                        fType.read(in),
                        gType.read(in),
                        hType.read(in),
                        iType.read(in)));
    }

    public static <R, A, B, C, D, E, F, G, H, I, J> Struct<R> of(
            TlvType<A> aType,
            Function<R, A> a,
            TlvType<B> bType,
            Function<R, B> b,
            TlvType<C> cType,
            Function<R, C> c,
            TlvType<D> dType,
            Function<R, D> d,
            TlvType<E> eType,
            Function<R, E> e,
            TlvType<F> fType,
            Function<R, F> f,
            TlvType<G> gType,
            Function<R, G> g,
            TlvType<H> hType,
            Function<R, H> h,
            TlvType<I> iType,
            Function<R, I> i,
            TlvType<J> jType,
            Function<R, J> j,
            Of10<A, B, C, D, E, F, G, H, I, J, R> record) {
        return new Struct<>(
                List.of(
                        new Member<>(aType, a),
                        new Member<>(bType, b),
                        new Member<>(cType, c),
                        new Member<>(dType, d),
                        new Member<>(eType, e),
                        new Member<>(fType, f),
                        new Member<>(gType, g),
                        new Member<>(hType, h),
                        new Member<>(iType, i),
                        new Member<>(jType, j)),
                in -> record.make(
                        aType.read(in),
                        bType.read(in),
                        cType.read(in),
                        dType.read(in),
                        eType.read(in),
                        fType.read(in),
                        gType.read(in),
                        hType.read(in),
                        iType.read(in),
                        jType.read(in)));
    }

    public static <R, A, B, C, D, E, F, G, H, I, J, K> Struct<R> of(
            TlvType<A> aType,
            Function<R, A> a,
            TlvType<B> bType,
            Function<R, B> b,
            TlvType<C> cType,
            Function<R, C> c,
            TlvType<D> dType,
            Function<R, D> d,
            TlvType<E> eType,
            Function<R, E> e,
            TlvType<F> fType,
            Function<R, F> f,
            TlvType<G> gType,
            Function<R, G> g,
            TlvType<H> hType,
            Function<R, H> h,
            TlvType<I> iType,
            Function<R, I> i,
            TlvType<J> jType,
            Function<R, J> j,
            TlvType<K> kType,
            Function<R, K> k,
            Of11<A, B, C, D, E, F, G, H, I, J, K, R> record) {
        return new Struct<>(
                List.of(
                        new Member<>(aType, a),
                        new Member<>(bType, b),
                        new Member<>(cType, c),
                        new Member<>(dType, d),
                        new Member<>(eType, e),
                        new Member<>(fType, f),
                        new Member<>(gType, g),
                        new Member<>(hType, h),
                        new Member<>(iType, i),
                        new Member<>(jType, j),
                        new Member<>(kType, k)),
                in -> record.make(
                        aType.read(in),
                        bType.read(in),
                        cType.read(in),
                        dType.read(in),
                        eType.read(in),
                        fType.read(in),
                        gType.read(in),
                        hType.read(in),
                        iType.read(in),
                        jType.read(in),
                        kType.read(in)));
    }

    public static <R, A, B, C, D, E, F, G, H, I, J, K, L> Struct<R> of(
            TlvType<A> aType,
            Function<R, A> a,
            TlvType<B> bType,
            Function<R, B> b,
            TlvType<C> cType,
            Function<R, C> c,
            TlvType<D> dType,
            Function<R, D> d,
            TlvType<E> eType,
            Function<R, E> e,
            TlvType<F> fType,
            Function<R, F> f,
            TlvType<G> gType,
            Function<R, G> g,
            TlvType<H> hType,
            Function<R, H> h,
            TlvType<I> iType,
            Function<R, I> i,
            TlvType<J> jType,
            Function<R, J> j,
            TlvType<K> kType,
            Function<R, K> k,
            TlvType<L> lType,
            Function<R, L> l,
            Of12<A, B, C, D, E, F, G, H, I, J, K, L, R> record) {
        return new Struct<>(
                List.of(
                        new Member<>(aType, a),
                        new Member<>(bType, b),
                        new Member<>(cType, c),
                        new Member<>(dType, d),
                        new Member<>(eType, e),
                        new Member<>(fType, f),
                        new Member<>(gType, g),
                        new Member<>(hType, h),
                        new Member<>(iType, i),
                        new Member<>(jType, j),
                        new Member<>(kType, k),
                        new Member<>(lType, l)),
                in -> record.make(
                        aType.read(in),
                        bType.read(in),
                        cType.read(in),
                        dType.read(in),
                        eType.read(in),
                        fType.read(in),
                        gType.read(in),
                        hType.read(in),
                        iType.read(in),
                        jType.read(in),
                        kType.read(in),
                        lType.read(in)));
    }
}
