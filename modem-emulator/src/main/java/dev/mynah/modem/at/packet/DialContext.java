package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.ResultCode;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.DataCall;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The service codes that dial a context: {@code *99[*[<called_address>][*[<L2P>][*[<cid>]]]]#} and, for IP only,
 * {@code *98[*<cid>]#}. TS 27.007 10.2.1.1 and 10.2.1.2.
 */
public final class DialContext {
    private static final Pattern REQUEST =
            Pattern.compile("\\*99(\\*[^*#]*(\\*(?<l2p>[^*#]*)(\\*(?<cid>[^*#]*))?)?)?#");
    private static final Pattern IP = Pattern.compile("\\*98(\\*(?<cid>[^*#]*))?#");

    private DialContext() {}

    /** The answer to a dial string that is such a code; empty for all others. */
    public static Optional<Answer> dial(AtPort port, String dialled) {
        // V.250 6.3.1.2: tone and pulse mean nothing here.
        String number = dialled.replaceFirst("^[TtPp]", "");
        Matcher request = REQUEST.matcher(number);
        if (request.matches()) {
            String l2p = Optional.ofNullable(request.group("l2p")).orElse("");
            boolean ppp = l2p.isEmpty() || l2p.equals("1") || l2p.equalsIgnoreCase("PPP");
            return Optional.of(ppp ? enter(port, cid(request.group("cid"))) : Answer.result(ResultCode.NO_CARRIER));
        }
        Matcher ip = IP.matcher(number);
        return ip.matches() ? Optional.of(enter(port, cid(ip.group("cid")))) : Optional.empty();
    }

    private static int cid(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return PacketData.ATTACH_CONTEXT;
        }
        return written.matches("[0-9]{1,2}") ? Integer.parseInt(written) : 0;
    }

    /** Data mode, or NO CARRIER: V.250 has no words for why a call comes to nothing. */
    static Answer enter(AtPort port, int cid) {
        return Answer.later(DataCall.to(port.packetData(), cid)
                .map(call -> {
                    port.dataCall(call);
                    return Answer.connect(call);
                })
                .otherwise(Answer.result(ResultCode.NO_CARRIER))
                .toCompletionStage());
    }
}
