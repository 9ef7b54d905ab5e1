package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.EfLoci;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.Tmsi;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** EF.LOCI: location in the circuit switched domain. TS 31.102 4.2.17. */
public record CsLocation(Optional<Tmsi> tmsi, Optional<Lai> lai, CsUpdateStatus status) {
    public static final CsLocation NONE =
            new CsLocation(Optional.empty(), Optional.empty(), CsUpdateStatus.NOT_UPDATED);

    /** Codes that stand for no location area. TS 23.003 4.1. */
    private static final int NO_AREA = 0x0000;

    private static final int DELETED_AREA = 0xFFFE;
    private static final int NO_TMSI = -1;

    static CsLocation of(byte[] content) {
        return EfLoci.decode(content)
                .map(it -> new CsLocation(tmsi(it), lai(it), CsUpdateStatus.of(it.status())))
                .orElse(NONE);
    }

    private static Optional<Tmsi> tmsi(EfLoci file) {
        int value = ByteBuffer.wrap(file.tmsi()).getInt();
        return value == NO_TMSI ? Optional.empty() : Optional.of(new Tmsi(value));
    }

    private static Optional<Lai> lai(EfLoci file) {
        boolean area = file.lac() != NO_AREA && file.lac() != DELETED_AREA;
        return file.plmn().filter(plmn -> area).map(plmn -> new Lai(Plmn.of(plmn), file.lac()));
    }

    byte[] content() {
        byte[] octets = new byte[Integer.BYTES];
        Arrays.fill(octets, (byte) NO_TMSI);
        tmsi.ifPresent(it -> ByteBuffer.wrap(octets).putInt(it.value()));
        return new EfLoci(
                        octets,
                        lai.map(it -> it.plmn().digits()),
                        lai.map(Lai::lac).orElse(DELETED_AREA),
                        status.kept())
                .encode();
    }
}
