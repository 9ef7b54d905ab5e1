package dev.mynah.modem.sim;

import dev.mynah.euicc.suci.CalculationInformation;
import dev.mynah.euicc.suci.Suci;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The SUCI of a USIM: computed by the card where it says so, else by the terminal with the keys on the card, else by the null
 * scheme. TS 33.501 6.12.2, TS 31.102 5.3.48 and 5.3.51.
 */
final class Concealment {
    /** Service 124 of EF.UST: the subscriber's identity is to be concealed. */
    private static final int PRIVACY = 124;

    /** Service 125: and it is the USIM that does it. */
    private static final int BY_USIM = 125;

    private static final int SUCI = 0xA1;
    private static final byte[] NO_ROUTING_INDICATOR = {(byte) 0xF0, (byte) 0xFF};
    private static final CalculationInformation NULL_SCHEME = new CalculationInformation(List.of());

    private final SimFiles files;
    private final Subscriber subscriber;

    Concealment(SimFiles files, Subscriber subscriber) {
        this.files = files;
        this.subscriber = subscriber;
    }

    MobileIdentity5gs suci(RandomGenerator random) {
        byte[] services = files.read(SimFile.UST).orElse(new byte[0]);
        boolean conceal = service(services, PRIVACY);
        Optional<MobileIdentity5gs> byCard = conceal && service(services, BY_USIM) ? byUsim() : Optional.empty();
        return byCard.orElseGet(() -> byTerminal(conceal, random));
    }

    private static boolean service(byte[] services, int number) {
        int at = (number - 1) / 8;
        return at < services.length && (services[at] >> ((number - 1) % 8) & 1) == 1;
    }

    /** GET IDENTITY in the SUCI context. TS 31.102 7.5. */
    private Optional<MobileIdentity5gs> byUsim() {
        files.selectUsim();
        CardAnswer answer = files.send(Apdu.of(0x80, 0x78, 0x00, 0x01, 0x00));
        byte[] data = answer.data();
        boolean given = answer.ok() && data.length > 2 && (data[0] & 0xFF) == SUCI;
        return given
                ? MobileIdentity5gs.TYPE
                        .decode(Octets.of(Arrays.copyOfRange(data, 2, Math.min(data.length, 2 + (data[1] & 0xFF)))))
                        .value()
                : Optional.empty();
    }

    private MobileIdentity5gs byTerminal(boolean conceal, RandomGenerator random) {
        CalculationInformation information = conceal
                ? files.read(SimFile.SUCI_CALC_INFO)
                        .map(CalculationInformation::decode)
                        .orElse(NULL_SCHEME)
                : NULL_SCHEME;
        byte[] routing = files.read(SimFile.ROUTING_INDICATOR)
                .filter(it -> it.length >= 2)
                .map(it -> Arrays.copyOf(it, 2))
                .orElse(NO_ROUTING_INDICATOR);
        int mncLength = subscriber.home().mnc().length();
        byte[] made = Suci.of(subscriber.imsi(), mncLength, routing, information, random);
        return MobileIdentity5gs.TYPE.decode(Octets.of(made)).value().orElse(MobileIdentity5gs.NONE);
    }
}
