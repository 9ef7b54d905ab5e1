package dev.mynah.modem.at.sms;

import dev.mynah.modem.Messages.Verdict;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a line has set for messages. TS 27.005 3.2, 3.3, 3.4. */
final class MessageSettings {
    /** {@code +CMGF}: 0 for PDUs, 1 for text. */
    static final Setting<Integer> FORMAT = Setting.number("+CMGF", 0);
    /** {@code +CSMS}: 1 for phase 2+, where the host acknowledges what is routed to it. */
    static final Setting<Integer> SERVICE = Setting.number("+CSMS", 0);
    /** {@code +CSDH}. */
    static final Setting<Boolean> SHOW_HEADERS = Setting.flag("+CSDH", false);
    /** {@code +CPMS}. */
    static final Setting<MessageMemory> READING = Setting.choice("+CPMS1", MessageMemory.SM);

    static final Setting<MessageMemory> WRITING = Setting.choice("+CPMS2", MessageMemory.SM);
    /** {@code +CSMP}: an SMS-SUBMIT with a relative validity period. */
    static final Setting<Integer> FIRST_OCTET = Setting.number("+CSMP1", 17);
    /** A number, or a time when the first octet says so. A day. */
    static final Setting<Integer> VALIDITY = Setting.number("+CSMP2", 167);

    static final Setting<String> VALIDITY_TIME = Setting.memory("");
    static final Setting<Integer> PROTOCOL_IDENTIFIER = Setting.number("+CSMP3", 0);
    static final Setting<Integer> CODING = Setting.number("+CSMP4", 0);
    /** {@code +CMMS}. */
    static final Setting<Integer> MORE = Setting.number("+CMMS", 0);
    /** {@code +CNMI}. */
    static final Setting<Integer> MODE = Setting.number("+CNMI1", 0);

    static final Setting<Integer> MT = Setting.number("+CNMI2", 0);
    static final Setting<Integer> BM = Setting.number("+CNMI3", 0);
    static final Setting<Integer> DS = Setting.number("+CNMI4", 0);
    static final Setting<Integer> BFR = Setting.number("+CNMI5", 0);
    /** What waits for a mode that shows it. */
    static final Setting<List<List<String>>> BUFFER = Setting.memory(List.of());
    /** The message that waits for {@code +CNMA}. */
    static final Setting<Optional<Consumer<Verdict>>> UNACKNOWLEDGED = Setting.memory(Optional.empty());

    private MessageSettings() {}

    static boolean text(AtPort port) {
        return port.get(FORMAT) == 1;
    }
}
