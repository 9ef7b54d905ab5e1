package dev.mynah.euicc.isdr;

import java.util.Optional;

/**
 * A picture for a profile, 64 by 64 pixels (SGP.22 4.4).
 *
 * @param type of the picture
 * @param bytes the file, at most 1024 bytes
 */
public record ProfileIcon(Type type, byte[] bytes) {

    private static final int LONGEST = 1024;

    /** IconType. */
    public enum Type {
        /** JPEG. */
        JPG(0),
        PNG(1);

        private final int value;

        Type(int value) {
            this.value = value;
        }

        /** The value in ProfileInfo. */
        public int value() {
            return value;
        }

        /** The type with this value. */
        public static Optional<Type> of(int value) {
            return value == 0 ? Optional.of(JPG) : value == 1 ? Optional.of(PNG) : Optional.empty();
        }
    }

    /** Checks the size. */
    public ProfileIcon {
        if (bytes.length == 0 || bytes.length > LONGEST) {
            throw new IllegalArgumentException("icon: " + bytes.length + " bytes are not 1 to " + LONGEST);
        }
    }
}
