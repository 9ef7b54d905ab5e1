package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.EfLoci;
import dev.mynah.euicc.file.content.UpdateStatus;
import dev.mynah.network.air.nas.element.Lai;
import java.util.Arrays;
import java.util.Optional;

/**
 * EF.LOCI: location in the circuit switched domain. TS 31.102 4.2.17.
 *
 * @param tmsi 4 octets
 */
public record CsLocation(Optional<byte[]> tmsi, Optional<Lai> lai, boolean updated) {
    private static final int DELETED_AREA = 0xFFFE;

    byte[] content() {
        byte[] none = new byte[4];
        Arrays.fill(none, (byte) 0xFF);
        return new EfLoci(
                        tmsi.orElse(none),
                        lai.map(it -> it.plmn().digits()),
                        lai.map(Lai::lac).orElse(DELETED_AREA),
                        updated ? UpdateStatus.UPDATED : UpdateStatus.NOT_UPDATED)
                .encode();
    }
}
