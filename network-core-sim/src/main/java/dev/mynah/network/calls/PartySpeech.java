package dev.mynah.network.calls;

import dev.mynah.network.air.speech.SpeechFrame;
import java.util.ArrayList;
import java.util.List;

/** What a UE says and hears. It has one traffic channel for all its calls; who is on hold is not connected to it. */
final class PartySpeech {
    private final Party party;
    private final Conference conference;

    PartySpeech(Party party) {
        this.party = party;
        this.conference = new Conference(party.timeline(), this::members);
    }

    /** The UE says something. */
    void said(SpeechFrame frame) {
        List<Leg> talking = party.all(Leg::active);
        if (talking.size() == 1) {
            talking.get(0).speech().toOther(frame);
        } else if (talking.size() > 1) {
            conference.say(this, frame);
        }
    }

    /** The other side of a call says something, perhaps before it is answered. */
    void heard(Leg leg, SpeechFrame frame) {
        if (!leg.speech().connected()) {
            return;
        }
        if (party.all(Leg::active).size() > 1) {
            conference.say(leg, frame);
        } else {
            leg.speech().toUe(frame);
        }
    }

    private List<Conference.Member> members() {
        List<Leg> talking = party.all(Leg::active);
        List<Conference.Member> all = new ArrayList<>();
        talking.forEach(leg -> all.add(new Conference.Member(leg, leg.speech()::toOther)));
        talking.stream().findFirst().ifPresent(leg -> all.add(new Conference.Member(this, leg.speech()::toUe)));
        return all;
    }

    void stop() {
        conference.stop();
    }
}
