package dev.mynah.modem.at.control;

import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Messages;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.at.port.AtPort;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What {@code +CIND} shows, in this order, and {@code +CIEV} tells by its place, from 1. TS 27.007 8.9; {@code callsetup} is that of
 * the hands-free profile, which many modems have. There is no battery to show.
 */
enum Indicator {
    /** Strength in six steps. */
    SIGNAL(1, "signal", 5, Indicator::signal),
    /** Whether registered in any domain. */
    SERVICE(2, "service", 1, port -> any(port, RegistrationStatus::registered)),
    /** Whether a message waits that nobody has read. */
    MESSAGE(3, "message", 1, Indicator::message),
    CALL(4, "call", 1, port -> calls(port, it -> it.state() == State.ACTIVE || it.state() == State.HELD)),
    ROAM(5, "roam", 1, port -> any(port, Indicator::roaming)),
    /** Whether there is no room for messages. */
    SMSFULL(6, "smsfull", 1, Indicator::full),
    /** None, one that comes in, one that goes out, one that rings at the other side. */
    CALLSETUP(7, "callsetup", 3, Indicator::setUp);

    /** dBm below which the strength is 1, 2 and so on; as bars of phones have it. */
    private static final List<Integer> STEPS = List.of(-103, -93, -83, -73);

    private final int number;
    private final String description;
    private final int highest;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final ToIntFunction<AtPort> value;

    Indicator(int number, String description, int highest, ToIntFunction<AtPort> value) {
        this.number = number;
        this.description = description;
        this.highest = highest;
        this.value = value;
    }

    /** Its place. */
    int number() {
        return number;
    }

    /** {@code ("signal",(0-5))}. */
    String listed() {
        return "(\"" + description + "\",(" + (highest == 1 ? "0,1" : "0-" + highest) + "))";
    }

    int value(AtPort port) {
        return value.applyAsInt(port);
    }

    /** All of them, as a line has them. */
    static List<Integer> values(AtPort port) {
        return Arrays.stream(values()).map(it -> it.value(port)).toList();
    }

    private static int signal(AtPort port) {
        return port.network()
                .signal()
                .map(SignalQuality::rssi)
                .map(rssi -> 1 + (int) STEPS.stream().filter(it -> rssi >= it).count())
                .orElse(0);
    }

    private static boolean roaming(RegistrationStatus status) {
        return status == RegistrationStatus.ROAMING || status == RegistrationStatus.ROAMING_SMS_ONLY;
    }

    private static int any(AtPort port, Predicate<RegistrationStatus> wanted) {
        return Stream.of(Domain.values())
                        .map(it -> port.network().registration(it).status())
                        .anyMatch(wanted)
                ? 1
                : 0;
    }

    private static int calls(AtPort port, Predicate<Call> wanted) {
        return port.subscription().calls().list().stream().anyMatch(wanted) ? 1 : 0;
    }

    private static int message(AtPort port) {
        Messages messages = port.messages();
        return messages.list(messages.incoming()).stream().anyMatch(it -> it.status() == Status.RECEIVED_UNREAD)
                ? 1
                : 0;
    }

    private static int full(AtPort port) {
        Messages messages = port.messages();
        int capacity = messages.capacity(messages.incoming());
        return capacity > 0 && messages.list(messages.incoming()).size() >= capacity ? 1 : 0;
    }

    private static int setUp(AtPort port) {
        return port.subscription().calls().list().stream()
                .mapToInt(it -> switch (it.state()) {
                    case INCOMING, WAITING -> 1;
                    case DIALLING -> 2;
                    case ALERTING -> 3;
                    case ACTIVE, HELD -> 0;
                })
                .max()
                .orElse(0);
    }
}
