export default function TableView() {
  return <main id="main" />;
}
