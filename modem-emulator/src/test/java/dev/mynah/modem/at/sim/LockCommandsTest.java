package dev.mynah.modem.at.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Personalisation.Category;
import dev.mynah.modem.Personalisation.Lock;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.at.AtExchanged;
import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.at.FakePersonalisation;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Locks of the device to cards. */
class LockCommandsTest {
    private final Conversation at = new Conversation();
    private final FakePersonalisation device = at.slot(0).personalisation;

    @BeforeEach
    void show_errors_by_number() {
        at.send("AT+CMEE=1").ok();
    }

    @Test
    void CLCK_locks_opens_and_asks() {
        at.send("AT+CLCK=\"PN\",2").answers("+CLCK: 0", "OK");
        at.send("AT+CLCK=\"PN\",1,\"1234567890123456\"").ok();
        device.locks.put(Category.NETWORK, new Lock(true, 10, 0));
        at.send("AT+CLCK=\"PN\",2").answers("+CLCK: 1", "OK");
        at.send("AT+CLCK=\"PU\",1,\"12345678\"").ok();
        at.send("AT+CLCK=\"PF\",1,\"12345678\"").ok();
        device.refusal = Optional.of(Refusal.Reason.WRONG_PASSWORD);
        at.send("AT+CLCK=\"PN\",0,\"1234\"").answers("+CME ERROR: 16");
        at.send("AT+CLCK=\"PN\",0").answers("+CME ERROR: 50");
        at.send("AT+CLCK=\"PN\",0,\"123\"").answers("+CME ERROR: 50");
        at.send("AT+CLCK=?")
                .answers(
                        "+CLCK: (\"SC\",\"FD\",\"PS\",\"PF\",\"PN\",\"PU\",\"PP\",\"PC\",\"AO\",\"OI\",\"OX\",\"AI\",\"IR\",\"AB\",\"AG\",\"AC\")",
                        "OK");
        assertThat(device.asked)
                .containsExactly(
                        "activate NETWORK 1234567890123456",
                        "activate NETWORK_SUBSET 12345678",
                        "activate FIRST_SIM 12345678",
                        "deactivate NETWORK 1234");
    }

    @Test
    void CPIN_says_which_key_is_waited_for_and_takes_it() {
        device.required = Optional.of(Category.NETWORK);
        device.locks.put(Category.NETWORK, new Lock(true, 3, 10));
        at.send("AT+CPIN?").answers("+CPIN: PH-NET PIN", "OK");
        at.send("AT+CPIN=\"12345678\",\"87654321\"").answers("+CME ERROR: 50");
        at.send("AT+CPIN=\"1234567890123456\"").ok();
        device.locks.put(Category.NETWORK, new Lock(true, 0, 10));
        at.send("AT+CPIN?").answers("+CPIN: PH-NET PUK", "OK");
        at.send("AT+CPIN=\"12345678\"").ok();
        at.send("AT+CPIN=\"12345678\",\"87654321\"").ok();
        assertThat(device.asked)
                .containsExactly(
                        "deactivate NETWORK 1234567890123456",
                        "unblock NETWORK 12345678",
                        "unblock NETWORK 12345678 87654321");
        for (var word : new String[][] {
            {"SIM", "PH-SIM"},
            {"FIRST_SIM", "PH-FSIM"},
            {"NETWORK_SUBSET", "PH-NETSUB"},
            {"SERVICE_PROVIDER", "PH-SP"},
            {"CORPORATE", "PH-CORP"}
        }) {
            device.required = Optional.of(Category.valueOf(word[0]));
            at.send("AT+CPIN?").answers("+CPIN: " + word[1] + " PIN", "OK");
        }
    }

    @Test
    void a_blocked_lock_wants_its_unblocking_key() {
        device.locks.put(Category.NETWORK, new Lock(true, 0, 10));
        device.locks.put(Category.CORPORATE, new Lock(true, 0, 0));
        device.locks.put(Category.SIM, new Lock(true, 0, 0));
        at.send("AT+CLCK=\"PN\",0,\"12345678\"").answers("+CME ERROR: 41");
        at.send("AT+CPWD=\"PC\",\"12345678\",\"1111\"").answers("+CME ERROR: 47");
        at.send("AT+CLCK=\"PS\",0,\"12345678\"").answers("+CME ERROR: 3");
        assertThat(device.asked).isEmpty();
    }

    @Test
    void CPWD_changes_a_key_and_CPINR_counts_tries_of_closed_locks() {
        at.send("AT+CPWD=\"PP\",\"1234567890123456\",\"1111\"").ok();
        assertThat(device.asked).containsExactly("change SERVICE_PROVIDER 1234567890123456 1111");
        device.locks.put(Category.SERVICE_PROVIDER, new Lock(true, 7, 0));
        at.send("AT+CPINR=\"PH-*\"").answers("+CPINR: PH-SP PIN,7,10", "+CPINR: PH-SP PUK,0,10", "OK");
        assertThat(at.events.stream().filter(AtExchanged.class::isInstance).map(it -> it.line()))
                .noneMatch(it -> it.contains("1234567890123456"));
    }
}
