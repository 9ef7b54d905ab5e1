package dev.mynah.euicc.pin;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.file.DedicatedFile;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codes of one profile. A key reference below 80 means the same code wherever it is used; one from 80 on is local: it means
 * the code of the directory one is in, or of the application that is active (TS 102 221 9.5.1).
 */
public final class Pins {

    /** The application's PIN. */
    public static final int PIN1 = 0x01;
    /** The application's second PIN. */
    public static final int PIN2 = 0x81;
    /** The operator's administrative code. */
    public static final int ADM1 = 0x0A;
    /** The PIN that several applications share (TS 102 221 9.4.1). */
    public static final int UNIVERSAL_PIN = 0x11;

    private static final int LOCAL = 0x80;
    private static final String MASTER_FILE = "MF";

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
        Map<Integer, Puk> byReference = new HashMap<>();
        for (PukImage puk : puks) {
            byReference.put(
                    puk.keyReference(), new Puk(puk, journal, "%sPUK/%02X".formatted(keyPrefix, puk.keyReference())));
        }
        List<Pin> made = new ArrayList<>();
        for (PinImage pin : pins) {
            String key = "%s%s/%02X".formatted(keyPrefix, pin.directory(), pin.keyReference());
            made.add(new Pin(pin, made.size(), byReference.get(pin.unblockingReference()), journal, key));
        }
        return new Pins(List.copyOf(made));
    }

    /**
     * What a key reference means.
     *
     * @param directory where one is
     * @param application the active application
     */
    public @Nullable Pin find(int keyReference, DedicatedFile directory, @Nullable DedicatedFile application) {
        Pin global = null;
        for (int i = 0; i < pins.size(); i++) {
            Pin pin = pins.get(i);
            if (pin.keyReference() == keyReference) {
                if (isWithin(directory, pin)
                        || (application != null
                                && pin.directory().equals(application.row().path()))) {
                    return pin;
                }
                if (keyReference < LOCAL || pin.directory().equals(MASTER_FILE)) {
                    global = pin;
                }
            }
        }
        return global;
    }

    /** The universal PIN, where there is one. */
    public @Nullable Pin universal() {
        for (int i = 0; i < pins.size(); i++) {
            if (pins.get(i).keyReference() == UNIVERSAL_PIN) {
                return pins.get(i);
            }
        }
        return null;
    }

    /** The codes that belong to an application or to a directory of it. */
    List<Pin> of(DedicatedFile application) {
        String path = application.row().path();
        return pins.stream()
                .filter(it -> it.directory().equals(path) || it.directory().startsWith(path + "/"))
                .toList();
    }

    private static boolean isWithin(DedicatedFile directory, Pin pin) {
        for (DedicatedFile at = directory; at != null; at = at.parent()) {
            if (pin.directory().equals(at.row().path())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The value of the PIN status template of a directory: which of the codes that count there are enabled, then which they are;
     * the universal PIN with a usage qualifier that says whether it stands for another (TS 102 221 9.5.2).
     */
    public byte[] statusTemplate(DedicatedFile directory) {
        List<Pin> here = pins.stream()
                .filter(it -> it.directory().equals(MASTER_FILE) || isWithin(directory, it))
                .toList();
        byte[] enabled = new byte[Math.max(1, (here.size() + 7) / 8)];
        ByteArrayOutputStream references = new ByteArrayOutputStream();
        for (int i = 0; i < here.size(); i++) {
            Pin pin = here.get(i);
            enabled[i / 8] |= (byte) (pin.enabled() ? 0x80 >> i % 8 : 0);
            if (pin.keyReference() == UNIVERSAL_PIN) {
                boolean used = here.stream().anyMatch(Pin::replaced);
                references.writeBytes(new byte[] {(byte) 0x95, 1, (byte) (used ? 0x08 : 0)});
            }
            references.writeBytes(new byte[] {(byte) 0x83, 1, (byte) pin.keyReference()});
        }
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        template.write(0x90);
        template.write(enabled.length);
        template.writeBytes(enabled);
        template.writeBytes(references.toByteArray());
        return template.toByteArray();
    }
}
