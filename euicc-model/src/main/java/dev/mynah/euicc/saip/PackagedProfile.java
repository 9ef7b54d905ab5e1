package dev.mynah.euicc.saip;

import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.file.FileContent;
import dev.mynah.euicc.file.content.EfAd;
import dev.mynah.euicc.file.content.EfImsi;
import dev.mynah.euicc.file.content.EfSpn;
import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.saip.element.ProfileHeader;
import dev.mynah.euicc.saip.schema.PeStatus;
import java.util.Optional;

/** A profile that a card is made with and that a profile package describes. */
public final class PackagedProfile {

    private static final String USIM = "ADF.USIM";

    private PackagedProfile() {}

    /**
     * Begins a profile of a package: number, subscription, key and names are those of the package.
     *
     * @throws IllegalArgumentException beginning with {@code package: }, when a card would refuse it or it has no USIM
     */
    public static ProfileSpecBuilder of(byte[] octets) {
        ProfileLoad load = new ProfileLoad(ProfilePackage.MOST_MEMORY);
        load.accept(octets);
        if (!load.finish()) {
            PeStatus status = load.statuses().get(load.statuses().size() - 1);
            throw refused("%s at octet %d: %s"
                    .formatted(status.code(), status.offset().orElse(0), status.reason()));
        }
        ProfileImage image = load.image().orElseThrow();
        AkaParameters key = Optional.ofNullable(image.keys().get(USIM))
                .orElseThrow(() -> refused("there is no USIM with a key in it"));
        String imsi = content(image, "EF.IMSI")
                .flatMap(EfImsi::decode)
                .orElseThrow(() -> refused("its EF.IMSI has no IMSI in it"));
        String name = load.header().flatMap(ProfileHeader::profileType).orElse("");
        ProfileSpecBuilder builder = ProfileSpec.of(image.iccid(), imsi, key)
                .name(name.length() > 32 ? name.substring(0, 32) : name)
                .profilePackage(octets);
        content(image, "EF.SPN")
                .flatMap(EfSpn::decode)
                .filter(it -> !it.name().isEmpty())
                .ifPresent(it -> builder.serviceProviderName(it.name()));
        content(image, "EF.AD")
                .flatMap(EfAd::decode)
                .filter(it -> it.mncLength() == 2 || it.mncLength() == 3)
                .ifPresent(it -> builder.mncLength(it.mncLength()));
        return builder;
    }

    private static Optional<byte[]> content(ProfileImage image, String file) {
        return Optional.ofNullable(image.contents().get(USIM + "/" + file)).map(FileContent::bytes);
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("package: " + why);
    }
}
