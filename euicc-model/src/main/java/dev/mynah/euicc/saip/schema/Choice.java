package dev.mynah.euicc.saip.schema;

import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.function.Function;

/** A CHOICE: alternatives told apart by their tags in a package and by their classes in Java. */
public final class Choice<V> {

    private final List<Alternative<? extends V, ?>> alternatives;

    private Choice(List<Alternative<? extends V, ?>> alternatives) {
        this.alternatives = alternatives;
    }

    @SafeVarargs
    public static <V> Choice<V> of(Alternative<? extends V, ?>... alternatives) {
        return new Choice<>(List.of(alternatives));
    }

    /** One of the alternatives. */
    public static <W, X> Alternative<W, X> alternative(
            int tag, Value<X> value, Class<W> type, Function<X, W> make, Function<W, X> get) {
        return new Alternative<>(tag, value, type, make, get);
    }

    V read(Tlv object) throws BadElement {
        for (Alternative<? extends V, ?> alternative : alternatives) {
            if (alternative.tag == object.tag()) {
                return alternative.read(object);
            }
        }
        throw BadElement.format(Values.name(object.tag()) + " is none of the alternatives");
    }

    Tlv write(V chosen) {
        for (Alternative<? extends V, ?> alternative : alternatives) {
            if (alternative.type.isInstance(chosen)) {
                return alternative.write(chosen);
            }
        }
        throw new IllegalArgumentException(chosen.getClass() + " is none of the alternatives");
    }

    /**
     * An alternative.
     *
     * @param <W> its class in Java
     * @param <X> the type of the value it wraps
     */
    public static final class Alternative<W, X> {

        private final int tag;
        private final Value<X> value;
        private final Class<W> type;
        private final Function<X, W> make;
        private final Function<W, X> get;

        private Alternative(int tag, Value<X> value, Class<W> type, Function<X, W> make, Function<W, X> get) {
            this.tag = tag;
            this.value = value;
            this.type = type;
            this.make = make;
            this.get = get;
        }

        private W read(Tlv object) throws BadElement {
            return make.apply(value.read(object));
        }

        private Tlv write(Object chosen) {
            return value.write(tag, get.apply(type.cast(chosen)));
        }
    }
}
