package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.Ef5gsLoci;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Guti5g;
import dev.mynah.network.air.nas.element.Tai;
import java.util.Arrays;
import java.util.Optional;

/** EF.5GS3GPPLOCI: where the UE was last registered over 3GPP access, and as whom. TS 31.102 4.4.11.2. */
public record Location5gs(Optional<Guti5g> guti, Optional<Tai> lastTai, UpdateStatus5gs status) {
    public static final Location5gs NONE =
            new Location5gs(Optional.empty(), Optional.empty(), UpdateStatus5gs.NOT_UPDATED);

    /** The length, two octets, and the 5GS mobile identity behind it. */
    private static final int PLACE = 13;

    private static final int GUTI_LENGTH = 11;

    /** Codes that stand for no tracking area. TS 23.003 19.4.2.3. */
    private static final int NO_AREA = 0x000000;

    private static final int DELETED_AREA = 0xFFFFFE;

    static Location5gs of(byte[] content) {
        return Ef5gsLoci.decode(content)
                .map(it -> new Location5gs(guti(it.guti()), tai(it), UpdateStatus5gs.of(it.status())))
                .orElse(NONE);
    }

    private static Optional<Guti5g> guti(byte[] place) {
        return place[0] == 0 && place[1] == GUTI_LENGTH
                ? Guti5g.TYPE.decode(Octets.of(place).from(2)).value()
                : Optional.empty();
    }

    private static Optional<Tai> tai(Ef5gsLoci file) {
        boolean area = file.tac() != NO_AREA && file.tac() != DELETED_AREA;
        return file.plmn().filter(plmn -> area).map(plmn -> new Tai(Plmn.of(plmn), file.tac()));
    }

    byte[] content() {
        byte[] identity = new byte[PLACE];
        Arrays.fill(identity, (byte) 0xFF);
        guti.ifPresent(it -> {
            identity[0] = 0;
            identity[1] = GUTI_LENGTH;
            System.arraycopy(Guti5g.TYPE.encode(it).toByteArray(), 0, identity, 2, GUTI_LENGTH);
        });
        return new Ef5gsLoci(
                        identity,
                        lastTai.map(it -> it.plmn().digits()),
                        lastTai.map(Tai::tac).orElse(DELETED_AREA),
                        status.kept())
                .encode();
    }
}
