package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.EfPsLoci;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.element.Tmsi;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * EF.PSLOCI: location in the packet domain of GSM and UTRAN. TS 31.102 4.2.23.
 *
 * @param signature 3 octets
 */
public record PsLocation(Optional<Tmsi> pTmsi, Optional<Octets> signature, Optional<Rai> area, PsUpdateStatus status) {
    public static final PsLocation NONE =
            new PsLocation(Optional.empty(), Optional.empty(), Optional.empty(), PsUpdateStatus.NOT_UPDATED);

    /** Codes that stand for no location area. TS 23.003 4.1. */
    private static final int NO_AREA = 0x0000;

    private static final int DELETED_AREA = 0xFFFE;
    private static final int DELETED_RAC = 0xFF;
    private static final int NO_P_TMSI = -1;
    private static final int SIGNATURE_LENGTH = 3;

    static PsLocation of(byte[] content) {
        return EfPsLoci.decode(content)
                .map(it -> new PsLocation(pTmsi(it), signature(it), area(it), PsUpdateStatus.of(it.status())))
                .orElse(NONE);
    }

    private static Optional<Tmsi> pTmsi(EfPsLoci file) {
        int value = ByteBuffer.wrap(file.ptmsi()).getInt();
        return value == NO_P_TMSI ? Optional.empty() : Optional.of(new Tmsi(value));
    }

    private static Optional<Octets> signature(EfPsLoci file) {
        Octets octets = Octets.of(file.ptmsiSignature());
        return octets.equals(Octets.of(blank(SIGNATURE_LENGTH))) ? Optional.empty() : Optional.of(octets);
    }

    private static Optional<Rai> area(EfPsLoci file) {
        boolean area = file.lac() != NO_AREA && file.lac() != DELETED_AREA;
        return file.plmn().filter(plmn -> area).map(plmn -> new Rai(new Lai(Plmn.of(plmn), file.lac()), file.rac()));
    }

    byte[] content() {
        byte[] identity = blank(Integer.BYTES);
        pTmsi.ifPresent(it -> ByteBuffer.wrap(identity).putInt(it.value()));
        return new EfPsLoci(
                        identity,
                        signature.map(Octets::toByteArray).orElseGet(() -> blank(SIGNATURE_LENGTH)),
                        area.map(it -> it.lai().plmn().digits()),
                        area.map(it -> it.lai().lac()).orElse(DELETED_AREA),
                        area.map(Rai::rac).orElse(DELETED_RAC),
                        status.kept())
                .encode();
    }

    private static byte[] blank(int length) {
        byte[] octets = new byte[length];
        Arrays.fill(octets, (byte) 0xFF);
        return octets;
    }
}
