package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CREG}, {@code +CGREG}, {@code +CEREG}, {@code +C5GREG}: registration status and its reporting. */
final class NetworkRegistration implements AtCommand<AtPort> {
    private final RegistrationDomain domain;
    private final IntParameter n;

    NetworkRegistration(RegistrationDomain domain) {
        this.domain = domain;
        this.n = IntParameter.of("n", 0, domain.highest()).orElse(0);
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended(domain.command()).set(n).read().test();
    }

    @Override
    public String clause() {
        return domain.clause();
    }

    @Override
    public String summary() {
        return domain.summary();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(domain.reporting, given.get(n));
        RegistrationReport.fromNowOn(port, domain);
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(RegistrationLine.answer(port, domain, port.network().registration(domain.domain())));
    }
}
