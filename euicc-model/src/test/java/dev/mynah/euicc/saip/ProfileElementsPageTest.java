package dev.mynah.euicc.saip;

import dev.mynah.euicc.DocsPage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProfileElementsPageTest {

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        DocsPage.isCurrent("profile-elements.md", ProfileElementsPage.of());
    }
}
