package dev.mynah.modem.sim;

import dev.mynah.euicc.file.content.EfMsisdn;
import dev.mynah.euicc.file.content.EfSpn;
import java.util.List;
import java.util.Optional;

/**
 * What hosts ask of a card again and again, read once.
 *
 * @param applications the used records of EF.DIR
 */
record CardContent(
        Optional<String> iccid, List<byte[]> applications, Optional<String> serviceProviderName, List<String> msisdns) {
    static final CardContent NONE = new CardContent(Optional.empty(), List.of(), Optional.empty(), List.of());

    /** The same card with what its USIM says. */
    CardContent withUsim(SimFiles files) {
        return new CardContent(
                iccid,
                applications,
                files.read(SimFile.SPN).flatMap(EfSpn::decode).map(EfSpn::name),
                files.records(SimFile.MSISDN).stream()
                        .flatMap(record -> EfMsisdn.decode(record).stream())
                        .toList());
    }
}
