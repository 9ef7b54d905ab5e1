package dev.mynah.euicc.saip.schema;

import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A SEQUENCE: its members in their order, and how they make a record. What comes after the last member that is known belongs to
 * a later version of the format and is passed over.
 */
public final class Layout<T> implements Value<T> {

    private final Maker<T> maker;
    private final List<Field<T, ?>> fields;

    private Layout(Maker<T> maker, List<Field<T, ?>> fields) {
        this.maker = maker;
        this.fields = fields;
    }

    /** A layout; members are in the order of the ASN.1 type. */
    @SafeVarargs
    public static <T> Layout<T> of(Maker<T> maker, Field<T, ?>... fields) {
        return new Layout<>(maker, List.of(fields));
    }

    @Override
    public T read(Tlv object) throws BadElement {
        return read(Values.members(object));
    }

    private T read(List<Tlv> children) throws BadElement {
        Members members = new Members();
        int next = 0;
        for (Field<T, ?> field : fields) {
            if (next < children.size() && children.get(next).tag() == field.tag()) {
                members.put(field, field.read(children.get(next)));
                next++;
            } else {
                members.put(field, field.absent());
            }
        }
        if (next < children.size() && knows(children.get(next).tag())) {
            throw BadElement.format(Values.name(children.get(next).tag()) + " is out of place");
        }
        return maker.make(members);
    }

    private boolean knows(int tag) {
        return fields.stream().anyMatch(it -> it.tag() == tag);
    }

    @Override
    public Tlv write(int tag, T value) {
        List<Tlv> children = new ArrayList<>(fields.size());
        for (Field<T, ?> field : fields) {
            field.write(value).ifPresent(children::add);
        }
        return Tlv.of(tag, children);
    }

    /** Makes a record of its members. */
    public interface Maker<T> {
        /** The record. */
        T make(Members members) throws BadElement;
    }

    /** What the members of one sequence said. */
    public static final class Members {

        private final Map<Field<?, ?>, Object> values = new HashMap<>();

        private Members() {}

        private void put(Field<?, ?> field, Object value) {
            values.put(field, value);
        }

        /** What a member said. */
        @SuppressWarnings("unchecked") // put() got it from the field itself
        public <V> V get(Field<?, V> field) {
            Object value = values.get(field);
            if (value == null) {
                throw new IllegalArgumentException("not a field of this layout");
            }
            return (V) value;
        }
    }
}
