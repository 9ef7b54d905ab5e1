package dev.mynah.modem.at.ims;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Ims;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import java.util.Locale;
import java.util.Set;

/** {@code +CIREG}: how the client of the IMS stands, which is a host's, and what it has registered for. TS 27.007 8.71. */
final class ImsRegistration implements AtCommand<AtPort> {
    static final Setting<Integer> REPORTING = Setting.number("+CIREG", 0);
    static final int EXTENDED = 2;

    private static final IntParameter N = IntParameter.of("n", 0, EXTENDED).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CIREG").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(REPORTING, given.get(N));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        int n = port.get(REPORTING);
        return Answer.line(
                state(Line.of("+CIREG").add(n), port.subscription().ims().registration(), n == EXTENDED));
    }

    /** {@code <reg_info>}, and {@code <ext_info>} where there is something to say in it. */
    static Line state(Line line, Ims.Registration registration, boolean extended) {
        line.add(registration.registered() ? 1 : 0);
        int capabilities = capabilities(registration.services());
        return extended && registration.registered() && capabilities > 0
                ? line.raw(Integer.toHexString(capabilities).toUpperCase(Locale.ROOT))
                : line;
    }

    private static int capabilities(Set<Ims.Service> services) {
        return services.stream().mapToInt(ImsRegistration::capability).sum();
    }

    /** Rich communication has no bit. */
    private static int capability(Ims.Service service) {
        return switch (service) {
            case VOICE -> 1;
            case MESSAGES -> 4;
            case VIDEO -> 8;
            case RCS -> 0;
        };
    }

    @Override
    public String clause() {
        return "27.007 8.71";
    }

    @Override
    public String summary() {
        return "IMS registration";
    }
}
