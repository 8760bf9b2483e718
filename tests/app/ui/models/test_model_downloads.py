"""Models downloaded on the models page, and the list of what was requested."""

from far_server import FarResponse
from models_desk import THIRD, ModelsDesk

from app.core.network.request_log import Outcome, RequestLog
from app.core.settings import load_settings


def test_nothing_can_be_downloaded_while_the_network_is_off(models: ModelsDesk) -> None:
    row = models.page.catalogue.row("Known")
    assert not row.download_button.isEnabled()
    assert not models.page.catalogue.row("Other").download_button.isVisible()
    assert "bring it on a USB stick" in models.page.catalogue.row("Other").how.text()
    assert "Nothing has ever been requested" in models.page.network._count.text()


def test_network_is_turned_on_and_a_model_downloaded(models: ModelsDesk) -> None:
    row = models.page.catalogue.row("Known")
    models.page.network.switch.click()
    models.wait(row.download_button.isEnabled)
    assert load_settings(models.desk.folder / "settings.json").network is True
    models.server.answers = [models.server.breaking(after=20_000)]
    row.download_button.click()
    models.wait(lambda: "was interrupted" in row.report.text)
    assert THIRD not in models.page.cards
    row.download_button.click()
    models.wait(lambda: "is installed" in row.report.text)
    models.wait(lambda: len(models.page.cards) == 3 and models.page.network.list.count() == 2)
    assert "example.org" in models.page.network.list.item(0).text()
    assert models.care.network.requests()[0].outcome is Outcome.DONE
    models.page.network.switch.click()
    models.wait(lambda: not row.download_button.isEnabled())
    assert load_settings(models.desk.folder / "settings.json").network is False


def test_download_is_cancelled_though_the_server_is_silent(models: ModelsDesk) -> None:
    row = models.page.catalogue.row("Known")
    models.page.network.switch.click()
    models.wait(row.download_button.isEnabled)
    models.server.answers = [FarResponse(200, models.server.content, silent_after=65_536)]
    row.download_button.click()
    models.wait(lambda: bool(models.server.given))
    row.report.progress.cancel_button.click()
    models.wait(lambda: "Stopped" in row.report.text)
    assert THIRD not in models.page.cards
    assert row.download_button.isEnabled()


def test_list_of_requests_is_cleared_after_a_question(models: ModelsDesk) -> None:
    log = RequestLog(models.desk.folder / "network.jsonl")
    log.end(log.begin("GET", "example.org", "/x"), Outcome.DONE, 5, 200)
    network = models.page.network
    network.refresh()
    models.wait(lambda: network.list.count() == 1)
    network.clear_button.click()
    network.confirm.yes_button.click()
    models.wait(lambda: network.list.count() == 0 and not network.list.isVisible())
    assert log.list() == []
