package dev.mynah.modem.at.euicc;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Euicc;
import dev.mynah.modem.Euicc.Notification;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Optional;

/**
 * {@code +CEUICCPNM}: lists what servers are still to be told (0), shows one as it is to be delivered (1), takes one off the
 * list (2). What happened is 0 for installed, 1 enabled, 2 disabled, 3 deleted. TS 27.007 20, SGP.22 5.7.9 to 5.7.11.
 */
final class PendingNotifications implements AtCommand<AtPort> {
    private static final IntParameter OPERATION = IntParameter.of("operation", 0, 2);
    private static final IntParameter NUMBER =
            IntParameter.of("seq_number", 0, Integer.MAX_VALUE).optional().unlisted();
    private static final int LIST = 0;
    private static final int SHOW = 1;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CEUICCPNM").set(OPERATION, NUMBER).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Euicc euicc = port.sim().euicc();
        Optional<Integer> number = given.find(NUMBER);
        int operation = given.get(OPERATION);
        if ((operation == LIST) == number.isPresent()) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        if (operation == LIST) {
            return Pending.of(
                    euicc.notifications(),
                    all -> Answer.lines(
                            all.stream().map(PendingNotifications::line).toList()));
        }
        int one = number.orElseThrow();
        return operation == SHOW
                ? Pending.of(
                        euicc.notification(one),
                        signed -> Answer.line(Line.of("+CEUICCPNM").add(one).hex(signed)))
                : Pending.ok(euicc.removeNotification(one));
    }

    private static String line(Notification notification) {
        Line line = Line.of("+CEUICCPNM")
                .add(notification.number())
                .add(notification.event().bit())
                .add(notification.server());
        notification.iccid().ifPresent(line::add);
        return line.toString();
    }

    @Override
    public String clause() {
        return "27.007 20";
    }

    @Override
    public String summary() {
        return "notifications that wait for delivery";
    }
}
