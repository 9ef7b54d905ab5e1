package dev.mynah.euicc.pin;

import dev.mynah.euicc.CardJournal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codes of one profile. */
public final class Pins {

    /** The application's PIN. */
    public static final int PIN1 = 0x01;
    /** The application's second PIN. */
    public static final int PIN2 = 0x81;
    /** The operator's administrative code. */
    public static final int ADM1 = 0x0A;

    private final List<Pin> pins;

    private Pins(List<Pin> pins) {
        this.pins = pins;
    }

    /** No codes: a port without a profile. */
    public static Pins none() {
        return new Pins(List.of());
    }

    /** The codes as the profile brings them, changed by what the journal remembers. */
    public static Pins of(List<PinImage> pins, List<PukImage> puks, CardJournal journal, String keyPrefix) {
        Map<Integer, PukImage> byReference =
                puks.stream().collect(Collectors.toMap(PukImage::keyReference, Function.identity()));
        return new Pins(pins.stream()
                .map(it -> Pin.of(it, byReference.get(it.unblockingReference()), journal, keyPrefix + key(it)))
                .toList());
    }

    private static String key(PinImage pin) {
        return "%s/%02X".formatted(pin.directory(), pin.keyReference());
    }

    /** The code with this key reference. */
    public @Nullable Pin find(int keyReference) {
        for (int i = 0; i < pins.size(); i++) {
            if (pins.get(i).keyReference() == keyReference) {
                return pins.get(i);
            }
        }
        return null;
    }

    /** The value of the PIN status template: which are enabled, then which they are (TS 102 221 9.5.2). */
    public byte[] statusTemplate() {
        byte[] template = new byte[3 + 3 * pins.size()];
        template[0] = (byte) 0x90;
        template[1] = 1;
        for (int i = 0; i < pins.size(); i++) {
            Pin pin = pins.get(i);
            template[2] |= (byte) (pin.enabled() ? 0x80 >> i : 0);
            template[3 + 3 * i] = (byte) 0x83;
            template[4 + 3 * i] = 1;
            template[5 + 3 * i] = (byte) pin.keyReference();
        }
        return template;
    }
}
