package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.ProactiveSession;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.object.GeneralResult;
import dev.mynah.euicc.cat.object.ToolkitEvent;
import java.util.List;
import java.util.Optional;

/** One passage through a list of steps. Every step costs the terminal a command, so that a run ends when the terminal is tired of it. */
final class Run {

    private final List<Step> steps;
    private final Values values;
    private final ProactiveSession session;
    private int at;
    private boolean over;
    private Optional<ToolkitEvent> awaited = Optional.empty();

    Run(List<Step> steps, Values values, ProactiveSession session) {
        this.steps = steps;
        this.values = values;
        this.session = session;
    }

    Values values() {
        return values;
    }

    boolean over() {
        return over;
    }

    /** Does nothing more, whatever comes in. */
    void end() {
        over = true;
    }

    boolean awaits(ToolkitEvent event) {
        return !over && awaited.filter(it -> it == event).isPresent();
    }

    /** Goes on with the present step; what it waits for, if anything, has not happened yet. */
    void go() {
        if (over || at >= steps.size()) {
            over = true;
            return;
        }
        awaited = steps.get(at).awaits();
        if (awaited.isEmpty()) {
            send();
        }
    }

    /** What was awaited has happened. */
    void happened() {
        awaited = Optional.empty();
        send();
    }

    private void send() {
        Step step = steps.get(at);
        if (!session.send(step.command(values), response -> answered(step, response))) {
            over = true;
        }
    }

    private void answered(Step step, TerminalResponse response) {
        if (over) {
            return;
        }
        GeneralResult result = response.result().general();
        if (result.performed()) {
            step.answered(response, values);
            at++;
            go();
        } else if (result == GeneralResult.BACKWARD_MOVE) {
            back();
        } else {
            over = true;
        }
    }

    /** To the last step before this one that asked the user something; out of the run when there is none. */
    private void back() {
        do {
            at--;
        } while (at >= 0 && !steps.get(at).asks());
        if (at < 0) {
            over = true;
        } else {
            go();
        }
    }
}
