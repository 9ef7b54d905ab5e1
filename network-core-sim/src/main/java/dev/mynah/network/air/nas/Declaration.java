package dev.mynah.network.air.nas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A {@link Layout} in the making. Each {@code mandatory} call adds a component to the constructor that {@code as}
 * takes, so the compiler holds the declaration and the record together.
 */
public final class Declaration<M extends NasMessage> {

    private final String name;
    private final String clause;
    private final Class<M> type;
    private final List<Layout.Part<M>> mandatory = new ArrayList<>();
    private final List<OptionalElement<?>> optional = new ArrayList<>();

    Declaration(String name, String clause, Class<M> type) {
        this.name = name;
        this.clause = clause;
        this.type = type;
    }

    Of0<M> begin() {
        return new Of0<>(this);
    }

    private <T> void add(Mandatory<T> element, Function<M, T> component) {
        if (!optional.isEmpty()) {
            throw new IllegalArgumentException(name + ": mandatory elements come first");
        }
        mandatory.add(new Layout.Field<>(element, component));
    }

    private void add(Mandatory<Integer> element, int value) {
        mandatory.add(new Layout.Fixed<>(element, value));
    }

    private void add(OptionalElement<?>... elements) {
        optional.addAll(List.of(elements));
    }

    private Layout<M> finish(BiFunction<Object[], OptionalElements, M> constructor) {
        return new Layout<>(name, clause, type, mandatory, optional, constructor);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // add() tied element, component and stage together
    private static <T> T at(Object[] values, int index) {
        return (T) values[index];
    }

    /** A message with no mandatory element yet. */
    public record Of0<M extends NasMessage>(Declaration<M> parts) {
        /** Adds a mandatory element and where the record has it. */
        public <A> Of1<M, A> mandatory(Mandatory<A> element, Function<M, A> component) {
            parts.add(element, component);
            return new Of1<>(parts);
        }

        /** Adds a header field that is {@code value} in every such message. */
        public Of0<M> fixed(Mandatory<Integer> element, int value) {
            parts.add(element, value);
            return this;
        }

        /** Adds optional elements. */
        public Of0<M> optional(OptionalElement<?>... elements) {
            parts.add(elements);
            return this;
        }

        /** Finishes with the record's constructor. */
        public Layout<M> as(Function<OptionalElements, M> constructor) {
            return parts.finish((values, optional) -> constructor.apply(optional));
        }
    }

    /** A message with one mandatory element. */
    public record Of1<M extends NasMessage, A>(Declaration<M> parts) {
        /** Adds a mandatory element and where the record has it. */
        public <B> Of2<M, A, B> mandatory(Mandatory<B> element, Function<M, B> component) {
            parts.add(element, component);
            return new Of2<>(parts);
        }

        /** Adds a header field that is {@code value} in every such message. */
        public Of1<M, A> fixed(Mandatory<Integer> element, int value) {
            parts.add(element, value);
            return this;
        }

        /** Adds optional elements. */
        public Of1<M, A> optional(OptionalElement<?>... elements) {
            parts.add(elements);
            return this;
        }

        /** Finishes with the record's constructor. */
        public Layout<M> as(Constructor1<A, M> constructor) {
            return parts.finish((values, optional) -> constructor.make(at(values, 0), optional));
        }
    }

    /** Makes a message. */
    @FunctionalInterface
    public interface Constructor1<A, M> {
        /** Called with the elements in order. */
        M make(A a, OptionalElements optional);
    }

    /** A message with two mandatory elements. */
    public record Of2<M extends NasMessage, A, B>(Declaration<M> parts) {
        /** Adds a mandatory element and where the record has it. */
        public <C> Of3<M, A, B, C> mandatory(Mandatory<C> element, Function<M, C> component) {
            parts.add(element, component);
            return new Of3<>(parts);
        }

        /** Adds a header field that is {@code value} in every such message. */
        public Of2<M, A, B> fixed(Mandatory<Integer> element, int value) {
            parts.add(element, value);
            return this;
        }

        /** Adds optional elements. */
        public Of2<M, A, B> optional(OptionalElement<?>... elements) {
            parts.add(elements);
            return this;
        }

        /** Finishes with the record's constructor. */
        public Layout<M> as(Constructor2<A, B, M> constructor) {
            return parts.finish((values, optional) -> constructor.make(at(values, 0), at(values, 1), optional));
        }
    }

    /** Makes a message. */
    @FunctionalInterface
    public interface Constructor2<A, B, M> {
        /** Called with the elements in order. */
        M make(A a, B b, OptionalElements optional);
    }

    /** A message with three mandatory elements. */
    public record Of3<M extends NasMessage, A, B, C>(Declaration<M> parts) {
        /** Adds a mandatory element and where the record has it. */
        public <D> Of4<M, A, B, C, D> mandatory(Mandatory<D> element, Function<M, D> component) {
            parts.add(element, component);
            return new Of4<>(parts);
        }

        /** Adds a header field that is {@code value} in every such message. */
        public Of3<M, A, B, C> fixed(Mandatory<Integer> element, int value) {
            parts.add(element, value);
            return this;
        }

        /** Adds optional elements. */
        public Of3<M, A, B, C> optional(OptionalElement<?>... elements) {
            parts.add(elements);
            return this;
        }

        /** Finishes with the record's constructor. */
        public Layout<M> as(Constructor3<A, B, C, M> constructor) {
            return parts.finish(
                    (values, optional) -> constructor.make(at(values, 0), at(values, 1), at(values, 2), optional));
        }
    }

    /** Makes a message. */
    @FunctionalInterface
    public interface Constructor3<A, B, C, M> {
        /** Called with the elements in order. */
        M make(A a, B b, C c, OptionalElements optional);
    }

    /** A message with four mandatory elements. */
    public record Of4<M extends NasMessage, A, B, C, D>(Declaration<M> parts) {
        /** Adds a mandatory element and where the record has it. */
        public <E> Of5<M, A, B, C, D, E> mandatory(Mandatory<E> element, Function<M, E> component) {
            parts.add(element, component);
            return new Of5<>(parts);
        }

        /** Adds a header field that is {@code value} in every such message. */
        public Of4<M, A, B, C, D> fixed(Mandatory<Integer> element, int value) {
            parts.add(element, value);
            return this;
        }

        /** Adds optional elements. */
        public Of4<M, A, B, C, D> optional(OptionalElement<?>... elements) {
            parts.add(elements);
            return this;
        }

        /** Finishes with the record's constructor. */
        public Layout<M> as(Constructor4<A, B, C, D, M> constructor) {
            return parts.finish((values, optional) ->
                    constructor.make(at(values, 0), at(values, 1), at(values, 2), at(values, 3), optional));
        }
    }

    /** Makes a message. */
    @FunctionalInterface
    public interface Constructor4<A, B, C, D, M> {
        /** Called with the elements in order. */
        M make(A a, B b, C c, D d, OptionalElements optional);
    }

    /** A message with five mandatory elements. */
    public record Of5<M extends NasMessage, A, B, C, D, E>(Declaration<M> parts) {
        /** Adds a mandatory element and where the record has it. */
        public <F> Of6<M, A, B, C, D, E, F> mandatory(Mandatory<F> element, Function<M, F> component) {
            parts.add(element, component);
            return new Of6<>(parts);
        }

        /** Adds a header field that is {@code value} in every such message. */
        public Of5<M, A, B, C, D, E> fixed(Mandatory<Integer> element, int value) {
            parts.add(element, value);
            return this;
        }

        /** Adds optional elements. */
        public Of5<M, A, B, C, D, E> optional(OptionalElement<?>... elements) {
            parts.add(elements);
            return this;
        }

        /** Finishes with the record's constructor. */
        public Layout<M> as(Constructor5<A, B, C, D, E, M> constructor) {
            return parts.finish((values, optional) -> constructor.make(
                    at(values, 0), at(values, 1), at(values, 2), at(values, 3), at(values, 4), optional));
        }
    }

    /** Makes a message. */
    @FunctionalInterface
    public interface Constructor5<A, B, C, D, E, M> {
        /** Called with the elements in order. */
        M make(A a, B b, C c, D d, E e, OptionalElements optional);
    }

    /** A message with six mandatory elements. */
    public record Of6<M extends NasMessage, A, B, C, D, E, F>(Declaration<M> parts) {
        /** Adds a mandatory element and where the record has it. */
        public <G> Of7<M, A, B, C, D, E, F, G> mandatory(Mandatory<G> element, Function<M, G> component) {
            parts.add(element, component);
            return new Of7<>(parts);
        }

        /** Adds a header field that is {@code value} in every such message. */
        public Of6<M, A, B, C, D, E, F> fixed(Mandatory<Integer> element, int value) {
            parts.add(element, value);
            return this;
        }

        /** Adds optional elements. */
        public Of6<M, A, B, C, D, E, F> optional(OptionalElement<?>... elements) {
            parts.add(elements);
            return this;
        }

        /** Finishes with the record's constructor. */
        public Layout<M> as(Constructor6<A, B, C, D, E, F, M> constructor) {
            return parts.finish((values, optional) -> constructor.make(
                    at(values, 0),
                    at(values, 1),
                    at(values, 2),
                    at(values, 3),
                    at(values, 4),
                    at(values, 5),
                    optional));
        }
    }

    /** Makes a message. */
    @FunctionalInterface
    public interface Constructor6<A, B, C, D, E, F, M> {
        /** Called with the elements in order. */
        M make(A a, B b, C c, D d, E e, F f, OptionalElements optional);
    }

    /** A message with seven mandatory elements. */
    public record Of7<M extends NasMessage, A, B, C, D, E, F, G>(Declaration<M> parts) {
        /** Adds a header field that is {@code value} in every such message. */
        public Of7<M, A, B, C, D, E, F, G> fixed(Mandatory<Integer> element, int value) {
            parts.add(element, value);
            return this;
        }

        /** Adds optional elements. */
        public Of7<M, A, B, C, D, E, F, G> optional(OptionalElement<?>... elements) {
            parts.add(elements);
            return this;
        }

        /** Finishes with the record's constructor. */
        public Layout<M> as(Constructor7<A, B, C, D, E, F, G, M> constructor) {
            return parts.finish((values, optional) -> constructor.make(
                    at(values, 0),
                    at(values, 1),
                    at(values, 2),
                    at(values, 3),
                    at(values, 4),
                    at(values, 5),
                    at(values, 6),
                    optional));
        }
    }

    /** Makes a message. */
    @FunctionalInterface
    public interface Constructor7<A, B, C, D, E, F, G, M> {
        /** Called with the elements in order. */
        M make(A a, B b, C c, D d, E e, F f, G g, OptionalElements optional);
    }
}
