package io.wonce.web.dashboard.view;

import io.wonce.domain.organisation.WallScreen;
import io.wonce.words.Phrases;
import java.util.List;
import java.util.Optional;

/**
 * The screens on walls.
 *
 * @param shell what stands around it
 * @param manages whether who looks may put them up and take them down
 * @param screens all of them
 * @param link of the one that was just put up; shown this once
 * @param refused why what was asked for was not done, as {@code screens.refused} is keyed
 * @param say how times are written
 */
public record ScreensPage(
        Shell shell,
        boolean manages,
        List<WallScreen> screens,
        Optional<String> link,
        Optional<String> refused,
        Phrases say) {
    public ScreensPage {
        screens = List.copyOf(screens);
    }
}
