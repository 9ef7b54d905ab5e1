package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The operator a profile belongs to (SGP.22 OperatorId).
 *
 * @param mccMnc 3 bytes as in TS 24.008 10.5.1.13
 * @param gid1 as in EF.GID1
 * @param gid2 as in EF.GID2
 */
public record ProfileOwner(byte[] mccMnc, Optional<byte[]> gid1, Optional<byte[]> gid2) {

    private static final int MCC_MNC = 0x80;
    private static final int GID1 = 0x81;
    private static final int GID2 = 0x82;

    /** The owner of a PLMN, 5 or 6 digits, and perhaps of group identifiers in hexadecimal. */
    public static ProfileOwner of(String plmn, Optional<String> gid1, Optional<String> gid2) {
        String mnc3 = plmn.length() == 6 ? plmn.substring(5) : "f";
        String swapped = "" + plmn.charAt(1) + plmn.charAt(0) + mnc3 + plmn.charAt(2) + plmn.charAt(4) + plmn.charAt(3);
        return new ProfileOwner(
                HexFormat.of().parseHex(swapped),
                gid1.map(HexFormat.of()::parseHex),
                gid2.map(HexFormat.of()::parseHex));
    }

    /** Reads the elements of an object, whatever its tag; empty when they are no owner. */
    public static Optional<ProfileOwner> parse(Tlv object) {
        return object.bytes(MCC_MNC)
                .filter(it -> it.length == 3)
                .map(it -> new ProfileOwner(it, object.bytes(GID1), object.bytes(GID2)));
    }

    /** The data object with this tag. */
    public Tlv toTlv(int tag) {
        List<Tlv> owner = new ArrayList<>();
        owner.add(Tlv.of(MCC_MNC, mccMnc));
        gid1.ifPresent(it -> owner.add(Tlv.of(GID1, it)));
        gid2.ifPresent(it -> owner.add(Tlv.of(GID2, it)));
        return Tlv.of(tag, owner);
    }
}
