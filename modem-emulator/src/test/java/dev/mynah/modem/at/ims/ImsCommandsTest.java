package dev.mynah.modem.at.ims;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Ims;
import dev.mynah.modem.NetworkFeatures;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.network.air.Rat;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImsCommandsTest {
    private final Conversation at = new Conversation();

    private void registered(Ims.Service... services) {
        Ims.Registration now = services.length == 0
                ? Ims.Registration.NONE
                : new Ims.Registration(true, Optional.of(Rat.E_UTRAN), Set.of(services));
        at.slot(0).ims.registration = now;
        at.slot(0).tell(new SubscriptionEvent.ImsRegistrationChanged(now));
    }

    @Test
    void CIREG_says_how_the_client_stands_and_what_for() {
        at.send("AT+CIREG?").answers("+CIREG: 0,0", "OK");
        registered(Ims.Service.VOICE);
        at.silence();
        at.send("AT+CIREG=1").ok();
        registered(Ims.Service.VOICE, Ims.Service.MESSAGES);
        at.unsolicited("+CIREGU: 1");
        at.send("AT+CIREG?").answers("+CIREG: 1,1", "OK");
        at.send("AT+CIREG=2").ok();
        registered(Ims.Service.VOICE, Ims.Service.MESSAGES, Ims.Service.VIDEO, Ims.Service.RCS);
        at.unsolicited("+CIREGU: 1,D");
        at.send("AT+CIREG?").answers("+CIREG: 2,1,D", "OK");
        registered(Ims.Service.RCS);
        at.unsolicited("+CIREGU: 1");
        registered();
        at.unsolicited("+CIREGU: 0");
        at.send("AT+CIREG=?").answers("+CIREG: (0-2)", "OK");
    }

    @Test
    void CIREP_says_whether_the_network_has_voice() {
        at.network().features = NetworkFeatures.NONE;
        at.send("AT+CIREP?").answers("+CIREP: 0,0", "OK");
        at.send("AT+CIREP=1").ok();
        at.network().features = new NetworkFeatures(true, false);
        at.slot(0).registered(Domain.EPS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.unsolicited("+CIREPI: 1");
        at.slot(0).registered(Domain.EPS, RegistrationStatus.HOME, FakeSubscription.CELL);
        at.silence();
        at.send("AT+CIREP?").answers("+CIREP: 1,1", "OK");
        at.network().features = NetworkFeatures.NONE;
        at.slot(0).registered(Domain.EPS, RegistrationStatus.SEARCHING, FakeSubscription.CELL);
        at.unsolicited("+CIREPI: 0");
        at.send("AT+CIREP=?").answers("+CIREP: (0,1)", "OK");
    }
}
