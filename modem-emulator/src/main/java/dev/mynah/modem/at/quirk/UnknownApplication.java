package dev.mynah.modem.at.quirk;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.result.FinalResult;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.modem.at.Dialect;
import dev.mynah.modem.at.Quirk;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +CCHO} for an application that the card does not have, as a plain UICC has no ISD-R, ends in another result than
 * {@code +CME ERROR: 22}.
 */
final class UnknownApplication implements Quirk {
    private static final Answer USUAL = Answer.error(CmeError.NOT_FOUND);

    private final String name;
    private final String shown;
    private final FinalResult result;

    UnknownApplication(String name, String shown, FinalResult result) {
        this.name = name;
        this.shown = shown;
        this.result = result;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String summary() {
        return "`+CCHO` answers " + shown + " where the card has no such application, as a plain one has no ISD-R";
    }

    @Override
    public Dialect in(Dialect spoken) {
        return spoken.replacing("+CCHO", usual -> new Answering(usual, new Answer.Final(result)));
    }

    private static final class Answering extends Answered {
        private final Answer instead;

        Answering(AtCommand<AtPort> usual, Answer instead) {
            super(usual);
            this.instead = instead;
        }

        @Override
        public Answer set(AtPort port, Arguments given) {
            return otherwise(usual().set(port, given));
        }

        private Answer otherwise(Answer answer) {
            return answer instanceof Answer.Later later
                    ? new Answer.Later(later.stage().thenApply(this::otherwise), later.onAbort())
                    : answer.equals(USUAL) ? instead : answer;
        }
    }
}
