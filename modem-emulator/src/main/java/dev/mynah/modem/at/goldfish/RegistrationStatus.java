package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Registration;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;
import dev.mynah.network.air.Cell;
import java.util.List;
import java.util.Optional;

/**
 * {@code +CREG} and its sisters with exactly the values the HAL counts: status, or status with area, cell and technology. It
 * knows no system beyond LTE's command, so that one tells of NR as well.
 */
enum RegistrationStatus {
    CS("+CREG", Domain.CS),
    GPRS("+CGREG", Domain.GPRS, Domain.EPS, Domain.NG),
    EPS("+CEREG", Domain.EPS, Domain.NG);

    private static final IntParameter N = IntParameter.of("n", 0, 2).orElse(0);
    private static final int WITH_CELL = 2;
    private static final int AREA_DIGITS = 4;
    private static final int CELL_DIGITS = 8;
    private static final long CELL_MASK = 0xFFFFFFFFL;
    private static final int EMERGENCY_CALLS_ONLY = 10;

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // never changes
    private final List<Domain> domains;

    @SuppressWarnings("ImmutableEnumChecker") // a setting is a key and never changes
    private final Setting<Integer> reporting;

    @SuppressWarnings("ImmutableEnumChecker") // a setting is a key and never changes
    private final Setting<String> reported = Setting.memory("");

    RegistrationStatus(String name, Domain... domains) {
        this.name = name;
        this.domains = List.of(domains);
        this.reporting = Setting.number("goldfish" + name, 0);
    }

    /** The first of the domains where it is registered. */
    private Registration registration(AtPort port) {
        return domains.stream()
                .map(port.network()::registration)
                .filter(it -> it.status().registered())
                .findFirst()
                .orElseGet(() -> port.network().registration(domains.get(0)));
    }

    /** Android's RegState has no word for messages only, and another number for emergency calls only. */
    private static int status(Registration registration) {
        return switch (registration.status()) {
            case HOME_SMS_ONLY -> 1;
            case ROAMING_SMS_ONLY -> 5;
            case EMERGENCY_ONLY -> EMERGENCY_CALLS_ONLY;
            default -> registration.status().stat();
        };
    }

    private static String values(Line line, int n, Registration registration) {
        line.add(status(registration));
        Optional<Cell> cell =
                registration.status().registered() && n == WITH_CELL ? registration.cell() : Optional.empty();
        cell.ifPresent(it -> line.hex(it.areaCode(), AREA_DIGITS)
                .hex(it.identity() & CELL_MASK, CELL_DIGITS)
                .add(it.rat().act()));
        return line.toString();
    }

    AtCommand<AtPort> command() {
        return new Command();
    }

    /** What any of the three has to say unasked. */
    UnsolicitedReport report() {
        return new Report();
    }

    private final class Command implements AtCommand<AtPort> {
        @Override
        public Syntax syntax() {
            return Syntax.extended(name).set(N).read().test();
        }

        @Override
        public Answer set(AtPort port, Arguments given) {
            port.set(reporting, given.get(N));
            port.set(reported, news(port));
            return Answer.ok();
        }

        @Override
        public Answer read(AtPort port) {
            int n = port.get(reporting);
            return Answer.line(values(Line.of(name).add(n), n, registration(port)));
        }

        @Override
        public String clause() {
            return "27.007 7.2";
        }

        @Override
        public String summary() {
            return "registration, with the values the HAL counts";
        }
    }

    private String news(AtPort port) {
        int n = port.get(reporting);
        return n == 0 ? "" : values(Line.of(name), n, registration(port));
    }

    private static final class Report implements UnsolicitedReport {
        @Override
        public void on(AtPort port, SubscriptionEvent event) {
            if (event instanceof SubscriptionEvent.RegistrationChanged) {
                for (RegistrationStatus each : values()) {
                    each.tell(port);
                }
            }
        }

        @Override
        public void subscriptionChanged(AtPort port) {
            for (RegistrationStatus each : values()) {
                port.set(each.reported, each.news(port));
            }
        }
    }

    private void tell(AtPort port) {
        String news = news(port);
        if (!news.equals(port.get(reported))) {
            port.set(reported, news);
            port.report(news);
        }
    }
}
