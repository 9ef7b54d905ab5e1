package dev.mynah.euicc.saip.schema;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** The types a profile package is made of. */
public final class Values {

    private static final int MANY = 0x7FFF;

    private Values() {}

    /** OCTET STRING of so many octets. */
    public static Value<byte[]> octets(int least, int most) {
        return primitive(
                bytes -> bytes.length >= least && bytes.length <= most ? Optional.of(bytes) : Optional.empty(),
                bytes -> bytes,
                least == most ? least + " octets" : least + " to " + most + " octets");
    }

    /** OCTET STRING of any length. */
    public static Value<byte[]> octets() {
        return octets(0, Integer.MAX_VALUE);
    }

    /** INTEGER within bounds. */
    public static Value<Integer> integer(int least, int most) {
        return primitive(
                bytes -> {
                    OptionalInt value = Der.toInt(bytes);
                    boolean fits = value.isPresent() && value.getAsInt() >= least && value.getAsInt() <= most;
                    return fits ? Optional.of(value.getAsInt()) : Optional.empty();
                },
                it -> Der.integer(it),
                least + " to " + most);
    }

    /** UTF8String of so many octets. */
    public static Value<String> text(int least, int most) {
        return primitive(
                bytes -> bytes.length >= least && bytes.length <= most ? Der.toText(bytes) : Optional.empty(),
                Der::utf8,
                least + " to " + most + " octets of UTF-8");
    }

    /** NULL, whose presence is the value. */
    public static Value<Boolean> presence() {
        return primitive(
                bytes -> bytes.length == 0 ? Optional.of(true) : Optional.empty(), it -> new byte[0], "nothing");
    }

    /** OBJECT IDENTIFIER in dotted form. */
    public static Value<String> oid() {
        return primitive(ObjectIdentifiers::decode, ObjectIdentifiers::encode, "an object identifier");
    }

    /** SEQUENCE OF one type. */
    public static <E> Value<List<E>> listOf(int elementTag, Value<E> element, int least) {
        return new Value<>() {
            @Override
            public List<E> read(Tlv object) throws BadElement {
                List<Tlv> children = members(object);
                if (children.size() < least || children.size() > MANY) {
                    throw BadElement.value(name(object.tag()) + " has " + children.size() + " elements");
                }
                List<E> elements = new ArrayList<>(children.size());
                for (Tlv child : children) {
                    if (child.tag() != elementTag) {
                        throw BadElement.format(
                                name(object.tag()) + " holds " + name(child.tag()) + ", not " + name(elementTag));
                    }
                    elements.add(element.read(child));
                }
                return List.copyOf(elements);
            }

            @Override
            public Tlv write(int tag, List<E> value) {
                return Tlv.of(
                        tag,
                        value.stream().map(it -> element.write(elementTag, it)).toList());
            }
        };
    }

    /** A value inside one more data object, which is how a CHOICE stands under a tag. */
    public static <V> Value<V> wrapped(Choice<V> choice) {
        return new Value<>() {
            @Override
            public V read(Tlv object) throws BadElement {
                List<Tlv> children = members(object);
                if (children.size() != 1) {
                    throw BadElement.format(name(object.tag()) + " holds " + children.size() + " objects, not one");
                }
                return choice.read(children.get(0));
            }

            @Override
            public Tlv write(int tag, V value) {
                return Tlv.of(tag, choice.write(value));
            }
        };
    }

    /** SEQUENCE OF a CHOICE. */
    public static <V> Value<List<V>> listOf(Choice<V> choice) {
        return new Value<>() {
            @Override
            public List<V> read(Tlv object) throws BadElement {
                List<V> steps = new ArrayList<>();
                for (Tlv child : members(object)) {
                    steps.add(choice.read(child));
                }
                return List.copyOf(steps);
            }

            @Override
            public Tlv write(int tag, List<V> value) {
                return Tlv.of(tag, value.stream().map(choice::write).toList());
            }
        };
    }

    /** A data object taken as it is. */
    public static Value<Tlv> anything() {
        return new Value<>() {
            @Override
            public Tlv read(Tlv object) {
                return object;
            }

            @Override
            public Tlv write(int tag, Tlv value) {
                return value;
            }
        };
    }

    static List<Tlv> members(Tlv object) throws BadElement {
        if (object instanceof Tlv.Constructed it) {
            return it.children();
        }
        throw BadElement.format(name(object.tag()) + " holds bytes, not objects");
    }

    static String name(int tag) {
        return Integer.toHexString(tag).toUpperCase(Locale.ROOT);
    }

    private static <V> Value<V> primitive(
            Function<byte[], Optional<V>> decode, Function<V, byte[]> encode, String wanted) {
        return new Value<>() {
            @Override
            public V read(Tlv object) throws BadElement {
                if (object instanceof Tlv.Primitive it) {
                    Optional<V> value = decode.apply(it.value());
                    if (value.isPresent()) {
                        return value.get();
                    }
                    throw BadElement.value(name(object.tag()) + " is not " + wanted);
                }
                throw BadElement.format(name(object.tag()) + " holds objects, not bytes");
            }

            @Override
            public Tlv write(int tag, V value) {
                return Tlv.of(tag, encode.apply(value));
            }
        };
    }
}
