package dev.mynah.euicc.saip.build;

import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.file.DirectoryRow;
import dev.mynah.euicc.file.FileRow;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.saip.element.ElementKind;
import dev.mynah.euicc.saip.element.ProfileElement;
import dev.mynah.euicc.saip.element.ProfileHeader;
import dev.mynah.euicc.saip.element.TemplateFiles;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The profile header that goes before the elements: it says what a card needs for them. */
final class HeaderElement {

    private static final int MAJOR = 2;
    private static final int MINOR = 3;
    // DF.SNPN and DF.5G_ProSe came later.
    private static final int LATER_MAJOR = 3;
    private static final int LATER_MINOR = 2;
    private static final Set<ElementKind> LATER = Set.of(ElementKind.DF_SNPN, ElementKind.DF_5GPROSE);
    private static final int LONG_KEY = 32;

    private HeaderElement() {}

    static ProfileHeader of(ProfileImage image, String profileType, List<ProfileElement> elements) {
        boolean later = elements.stream().anyMatch(it -> LATER.contains(it.kind()));
        return new ProfileHeader(
                later ? LATER_MAJOR : MAJOR,
                later ? LATER_MINOR : MINOR,
                Optional.of(profileType),
                iccid(image.iccid()),
                Optional.empty(),
                services(image),
                templates(elements),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static byte[] iccid(String digits) {
        return HexFormat.of().parseHex(digits + "f".repeat(20 - digits.length()));
    }

    private static List<String> templates(List<ProfileElement> elements) {
        return elements.stream()
                .flatMap(it -> it instanceof TemplateFiles files ? Stream.of(files.template()) : Stream.of())
                .distinct()
                .toList();
    }

    private static Set<String> services(ProfileImage image) {
        Set<String> services = new HashSet<>();
        for (DirectoryRow application : image.applications()) {
            String name = application.name().replace("ADF.", "").toLowerCase(Locale.ROOT);
            services.add(name.contains("-") ? "multiple-" + name.substring(0, name.indexOf('-')) : name);
        }
        image.keys().values().forEach(it -> services.add(algorithm(it)));
        if (Stream.concat(Stream.of(image.masterFile()), image.applications().stream())
                .flatMap(DirectoryRow::allFiles)
                .anyMatch(it -> isBerTlv(it, image.contents()))) {
            services.add("ber-tlv");
        }
        return services;
    }

    private static boolean isBerTlv(FileRow row, Map<String, ?> contents) {
        return row.type() == FileType.BER_TLV && (!row.given() || contents.containsKey(row.path()));
    }

    private static String algorithm(AkaParameters keys) {
        return switch (keys.algorithm()) {
            case MILENAGE -> "milenage";
            case TUAK -> keys.key().length == LONG_KEY ? "tuak256" : "tuak128";
            default -> "usim-test-algorithm";
        };
    }
}
