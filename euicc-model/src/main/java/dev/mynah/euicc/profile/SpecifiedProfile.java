package dev.mynah.euicc.profile;

import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.pin.PinCode;
import dev.mynah.euicc.pin.PinImage;
import dev.mynah.euicc.pin.Pins;
import dev.mynah.euicc.pin.PukImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the image of a profile that is described by its subscription. */
public final class SpecifiedProfile {

    private static final int PUK1 = 0x01;
    private static final int PUK2 = 0x81;

    private SpecifiedProfile() {}

    /**
     * Refuses a profile that gives content to a file that doesn't exist.
     *
     * @throws IllegalArgumentException naming the field
     */
    public static void check(ProfileSpec spec, FileCatalogue catalogue) {
        ProfileFiles.replaced(spec, catalogue);
    }

    /** The image: the catalogue's files with what the subscription says in them, and the usual codes. */
    public static ProfileImage image(ProfileSpec spec, FileCatalogue catalogue) {
        AkaParameters key = spec.key();
        Map<String, FileContent> contents = ProfileFiles.of(spec, catalogue);
        return new ProfileImage(
                spec.iccid(),
                catalogue.masterFile(),
                ProfileFiles.applications(catalogue, contents),
                contents,
                pins(spec.pins()),
                List.of(
                        new PukImage(PUK1, PinCode.encode(spec.pins().puk1()), 10, 10),
                        new PukImage(PUK2, PinCode.encode(spec.pins().puk2()), 10, 10)),
                Map.of("ADF.USIM", key, "ADF.ISIM", key),
                spec.ota().domains(),
                spec.ota().fileManagement(),
                spec.toolkit(),
                spec.accessRules());
    }

    private static List<PinImage> pins(PinSpec spec) {
        List<PinImage> pins = new ArrayList<>(List.of(
                new PinImage("MF", Pins.PIN1, PinCode.encode(spec.pin1()), PUK1, spec.pin1Enabled(), true, true, 3, 3),
                new PinImage("ADF.USIM", Pins.PIN2, PinCode.encode(spec.pin2()), PUK2, true, false, true, 3, 3),
                new PinImage("MF", Pins.ADM1, PinCode.encode(spec.adm()), 0, true, false, true, 10, 10)));
        spec.universalPin()
                .map(code -> new PinImage("MF", Pins.UNIVERSAL_PIN, PinCode.encode(code), PUK1, true, true, true, 3, 3))
                .ifPresent(pins::add);
        return pins;
    }
}
