package dev.mynah.modem.sim;

import dev.mynah.modem.eap.AkaAnswer;
import dev.mynah.modem.eap.EapSessions;
import java.util.Locale;

/** The USIM as the peer of EAP has it. */
record EapUsim(Subscriber subscriber, Authenticate authenticate) implements EapSessions.Usim {
    private static final int MCC = 3;

    /** The permanent identity in a WLAN. TS 23.003 14.2, 14.3. */
    @Override
    public String identity() {
        String home = subscriber.home().digits();
        String mnc = home.substring(MCC);
        return String.format(
                Locale.ROOT,
                "0%s@wlan.mnc%s.mcc%s.3gppnetwork.org",
                subscriber.imsi(),
                mnc.length() == 2 ? "0" + mnc : mnc,
                home.substring(0, MCC));
    }

    @Override
    public AkaAnswer challenge(byte[] rand, byte[] autn) {
        Challenge answer = authenticate.umts(rand, autn);
        if (answer instanceof Challenge.Answered it) {
            return new AkaAnswer.Right(it.res(), it.ck(), it.ik());
        }
        if (answer instanceof Challenge.OutOfSynch it) {
            return new AkaAnswer.OutOfSynch(it.auts());
        }
        return answer instanceof Challenge.WrongMac ? new AkaAnswer.WrongServer() : new AkaAnswer.Failed();
    }
}
