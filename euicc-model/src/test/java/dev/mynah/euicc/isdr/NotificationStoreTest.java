package dev.mynah.euicc.isdr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.tlv.Tlv;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Conforms(to = "SGP.22 3.5", by = NotificationStore.class)
class NotificationStoreTest {

    private final CardMemory memory = CardMemory.inRam();
    private final CardJournal journal = new CardJournal(memory);
    private final NotificationStore store = new NotificationStore(journal);

    private static Tlv signed(int number) {
        NotificationMetadata metadata = new NotificationMetadata(
                number, NotificationEvent.ENABLE, "smdp.example", Optional.of(new Iccid("8999912730479130795")));
        return Tlv.of(0x30, metadata.toTlv(), Tlv.of(0x5F37, new byte[64]));
    }

    @Test
    void numbers_count_up_and_survive_a_loss_of_power() {
        assertThat(store.nextSequenceNumber()).isEqualTo(1);
        store.keep(signed(store.nextSequenceNumber()));
        journal.commit();

        NotificationStore again = new NotificationStore(new CardJournal(memory));

        assertThat(again.all()).extracting(it -> it.metadata().sequenceNumber()).containsExactly(2);
        assertThat(again.remove(2)).isTrue();
        assertThat(again.remove(2)).isFalse();
        assertThat(again.nextSequenceNumber()).isEqualTo(3);
    }

    @Test
    void the_oldest_makes_room() {
        for (int i = 0; i < 100; i++) {
            store.keep(signed(store.nextSequenceNumber()));
        }
        assertThat(store.all())
                .hasSize(NotificationStore.MOST)
                .extracting(it -> it.metadata().sequenceNumber())
                .startsWith(37)
                .isSorted()
                .endsWith(100);
    }

    @Test
    void an_installation_result_is_found_by_the_metadata_inside() {
        NotificationMetadata metadata =
                new NotificationMetadata(7, NotificationEvent.INSTALL, "smdp.example", Optional.empty());
        Tlv result = Tlv.of(
                0xBF37, Tlv.of(0xBF27, Tlv.of(0x80, new byte[16]), metadata.toTlv()), Tlv.of(0x5F37, new byte[64]));
        store.keep(result);
        assertThat(store.find(7)).hasValueSatisfying(it -> {
            assertThat(it.metadata()).isEqualTo(metadata);
            assertThat(it.signed().toBytes()).isEqualTo(result.toBytes());
        });
    }

    @Test
    void what_holds_no_notification_is_not_kept() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.keep(Tlv.of(0x30)));
    }
}
