package dev.mynah.modem.mbim.wire;

import java.util.List;

/** A number that stands for one of several things. */
public final class Choice<E extends Enum<E> & Numbered> extends Field<E> {
    private final List<E> choices;

    Choice(String name, Class<E> choices) {
        super(name, "guint32");
        this.choices = List.of(choices.getEnumConstants());
    }

    public List<E> choices() {
        return choices;
    }

    @Override
    int width(E value) {
        return Integer.BYTES;
    }

    @Override
    E read(BufferReader in, Contents before) {
        int number = in.int32();
        for (E choice : choices) {
            if (choice.number() == number) {
                return choice;
            }
        }
        throw in.malformed(name() + " is " + Integer.toUnsignedString(number));
    }

    @Override
    void write(BufferWriter out, E value) {
        out.int32(value.number());
    }

    @Override
    E empty() {
        return choices.get(0);
    }
}
