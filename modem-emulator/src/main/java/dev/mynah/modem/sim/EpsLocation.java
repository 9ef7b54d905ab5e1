package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.EfEpsLoci;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;
import dev.mynah.network.air.nas.element.Guti;
import dev.mynah.network.air.nas.element.Tai;
import java.util.Arrays;
import java.util.Optional;

/** EF.EPSLOCI: where the UE was last registered and as whom. TS 31.102 4.2.91. */
public record EpsLocation(Optional<Guti> guti, Optional<Tai> lastTai, EpsUpdateStatus status) {
    public static final EpsLocation NONE =
            new EpsLocation(Optional.empty(), Optional.empty(), EpsUpdateStatus.NOT_UPDATED);

    private static final int GUTI_LENGTH = 11;

    /** Codes that stand for no tracking area. TS 23.003 19.4.2.3. */
    private static final int NO_AREA = 0x0000;

    private static final int DELETED_AREA = 0xFFFE;

    static EpsLocation of(byte[] content) {
        return EfEpsLoci.decode(content)
                .map(it -> new EpsLocation(guti(it), tai(it), EpsUpdateStatus.of(it.status())))
                .orElse(NONE);
    }

    /** The file has the EPS mobile identity with its length before it. */
    private static Optional<Guti> guti(EfEpsLoci file) {
        if (!file.hasGuti() || file.guti()[0] != GUTI_LENGTH) {
            return Optional.empty();
        }
        return EpsMobileIdentity.TYPE
                .decode(Octets.of(file.guti()).from(1))
                .value()
                .filter(Guti.class::isInstance)
                .map(Guti.class::cast);
    }

    private static Optional<Tai> tai(EfEpsLoci file) {
        boolean area = file.tac() != NO_AREA && file.tac() != DELETED_AREA;
        return file.plmn().filter(plmn -> area).map(plmn -> new Tai(Plmn.of(plmn), file.tac()));
    }

    byte[] content() {
        byte[] identity = new byte[1 + GUTI_LENGTH];
        Arrays.fill(identity, (byte) 0xFF);
        guti.ifPresent(it -> {
            identity[0] = GUTI_LENGTH;
            System.arraycopy(EpsMobileIdentity.TYPE.encode(it).toByteArray(), 0, identity, 1, GUTI_LENGTH);
        });
        return new EfEpsLoci(
                        identity,
                        lastTai.map(it -> it.plmn().digits()),
                        lastTai.map(Tai::tac).orElse(DELETED_AREA),
                        status.kept())
                .encode();
    }
}
