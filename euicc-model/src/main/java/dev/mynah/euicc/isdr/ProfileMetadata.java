package dev.mynah.euicc.isdr;

import dev.mynah.euicc.ProfileClass;
import dev.mynah.euicc.ProfileSpec;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What is known of a profile from when it was installed and never changes on the card (SGP.22 4.4, StoreMetadata).
 *
 * @param ownerPlmn mccMnc of the owner, 3 bytes as in TS 24.008 10.5.1.3
 */
public record ProfileMetadata(
        Iccid iccid,
        String serviceProviderName,
        String name,
        ProfileClass profileClass,
        byte[] ownerPlmn,
        Optional<byte[]> ownerGid1,
        Optional<byte[]> ownerGid2) {

    /** The metadata of a profile the card is made with. */
    public static ProfileMetadata of(ProfileSpec spec) {
        return new ProfileMetadata(
                new Iccid(spec.iccid()),
                spec.serviceProviderName(),
                spec.name(),
                spec.profileClass(),
                mccMnc(spec.homePlmn()),
                spec.gid1().map(HexFormat.of()::parseHex),
                spec.gid2().map(HexFormat.of()::parseHex));
    }

    private static byte[] mccMnc(String plmn) {
        String mnc3 = plmn.length() == 6 ? plmn.substring(5) : "f";
        String swapped = "" + plmn.charAt(1) + plmn.charAt(0) + mnc3 + plmn.charAt(2) + plmn.charAt(4) + plmn.charAt(3);
        return HexFormat.of().parseHex(swapped);
    }
}
